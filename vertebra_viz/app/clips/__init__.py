"""From a case to a clip's file, in processes of their own, so that whoever else is being served does not wait."""
