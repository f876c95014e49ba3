"""Datastores that everybody knows, a file of facts each: how their images are run, and how they are reached.

Every fact can be said otherwise in a blueprint, and rendering shows what came of it. The keys are those of a datastore,
and what `read` says of the others. In texts `{host}`, `{port}`, `{name}` (of the database), `{password}` (made at random)
and every attribute stand for themselves, a name in capitals for that variable of the server, and `{…%}` for what of it a
URL can carry; in a command `{buckets}` alone stands for as many words as there are buckets.
"""

PRESETS = (*("postgres", "mysql", "mariadb", "redis", "rabbitmq", "nats", "mongo", "opensearch", "kafka", "minio", "maildev", "memcached"),)
"""The names of the files beside this one."""
