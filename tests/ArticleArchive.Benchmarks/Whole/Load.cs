using System.Globalization;

namespace ArticleArchive.Benchmarks.Whole;

/// <summary>Requests a second under wrk with 32 connections.</summary>
internal static class Load
{
    /// <summary>Asks for the paths in turn, each thread from its own place in the list.</summary>
    /// <returns>Requests a second.</returns>
    /// <exception cref="InvalidOperationException">Not every answer was 200.</exception>
    public static double Run(WholeSettings settings, Server server, string pathsFile)
    {
        var script = Path.Combine(settings.Work, "paths.lua");
        File.WriteAllText(script, """
            local threads = 0
            function setup(thread) thread:set("id", threads); threads = threads + 1 end
            function init(args)
              requests = {}
              for path in io.lines(args[1]) do requests[#requests + 1] = wrk.format("GET", path) end
              at = id * math.floor(#requests / 2)
            end
            function request() at = at % #requests + 1; return requests[at] end
            """);
        var said = Finished.Run("wrk", "-t2", "-c32", string.Create(CultureInfo.InvariantCulture, $"-d{settings.Seconds}s"), "-s", script, server.Address.AbsoluteUri, "--", pathsFile).Output;
        if (said.Contains("Non-2xx", StringComparison.Ordinal) || said.Contains("Socket errors", StringComparison.Ordinal))
            throw new InvalidOperationException($"{server.Address} did not answer every request under load:\n{said}");

        var rate = said.Split("Requests/sec:")[1].Trim().Split('\n')[0];
        return double.Parse(rate, CultureInfo.InvariantCulture);
    }
}
