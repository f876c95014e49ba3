INSERT INTO orders_order (item, state, price) VALUES ('lamp', 'priced', 12), ('desk', 'priced', 90);
