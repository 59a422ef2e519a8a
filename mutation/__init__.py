"""Whether the tests of the rules would notice a fault: mutmut over rules, laws, codes and the calendar."""
