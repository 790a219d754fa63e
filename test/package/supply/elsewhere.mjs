// Loaded before a build: another machine, whose file system lists files the other way round.
import fs from 'node:fs'

const { readdirSync } = fs
fs.readdirSync = (...args) => readdirSync(...args).reverse()

const { readdir } = fs.promises
fs.promises.readdir = async (...args) => (await readdir(...args)).reverse()
