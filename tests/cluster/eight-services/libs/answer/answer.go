// Package answer serves one question as JSON.
package answer

import (
	"encoding/json"
	"log"
	"net/http"
)

// Serve answers for every item, and says that it does.
func Serve(about func(item string) any) {
	http.HandleFunc("/healthz", func(http.ResponseWriter, *http.Request) {})
	http.HandleFunc("/", func(writer http.ResponseWriter, request *http.Request) {
		json.NewEncoder(writer).Encode(about(request.URL.Query().Get("item")))
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
