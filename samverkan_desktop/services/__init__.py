"""The use cases, one file per topic; each public call is one transaction."""
