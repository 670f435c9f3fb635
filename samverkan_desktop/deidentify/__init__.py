"""Text in, findings out. Pure: knows neither record nor window."""
