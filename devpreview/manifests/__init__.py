"""What a preview is made of in a cluster: names, objects, plans and verdicts; values in, values out."""
