// In development React sends where each element was made, too.
process.env.NODE_ENV = 'production'
