-- wrk's script: each thread is one person, who changes the telephone number in the own file again and again, on the
-- version that the last answer named. CHANGES names a file with one line a person: path, cookie, version.
local threads = 0

function setup(thread)
  local number = 0
  for line in io.lines(os.getenv("CHANGES")) do
    if number == threads then
      local path, cookie, version = line:match("^(%S+) (%S+) (%S+)$")
      thread:set("path", path)
      thread:set("cookie", cookie)
      thread:set("version", version)
    end
    number = number + 1
  end
  threads = threads + 1
end

function init()
  changes = 0
  headers = { ["content-type"] = "application/json", ["sec-fetch-site"] = "same-origin", ["cookie"] = cookie }
end

function request()
  changes = changes + 1
  local body = string.format('{"phone":"+32812233%02d","version":%s}', changes % 100, version)
  return wrk.format("PUT", path, headers, body)
end

function response(status, _, body)
  if status == 200 then version = body:match('"version":(%d+)') end
end
