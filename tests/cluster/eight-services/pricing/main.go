// Pricing says what an item costs.
package main

import "acme/answer"

func main() {
	answer.Serve(func(item string) any { return map[string]int{"cents": 300 * len(item)} })
}
