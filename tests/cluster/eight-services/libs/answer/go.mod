module acme/answer

go 1.24
