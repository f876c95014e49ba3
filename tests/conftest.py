"""What holds for all tests."""

from hypothesis import settings

# a slow moment of a busy machine is no defect of the code
settings.register_profile("devpreview", deadline=None)
settings.load_profile("devpreview")
