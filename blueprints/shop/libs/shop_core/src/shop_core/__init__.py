"""What the shop's services share: the model of its data, the database and the queue."""
