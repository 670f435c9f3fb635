"""The page of questions."""

from samverkan_desktop.gui.pages.questions.page import QuestionsPage

__all__ = ["QuestionsPage"]
