"""What tests/bench/run and tests/bench/soak measure with. Python's standard library only."""
