module acme/stock

go 1.24

require acme/answer v0.0.0

replace acme/answer => ../libs/answer
