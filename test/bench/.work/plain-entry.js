import "/tmp/wt/bench/test/bench/variants/plain/html.ts"
