"""The new record, step by step: each step one clear task, with answers proposed."""
