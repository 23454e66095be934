using System.Diagnostics;
using System.Globalization;

namespace ArticleArchive.Benchmarks.Whole;

/// <summary>A large archive started with its database built, its first broad search, and one file of it edited.</summary>
internal sealed class Starting(WholeSettings settings, ResultTable table)
{
    public async Task MeasureAsync()
    {
        var corpus = new Corpus(settings, settings.Large).Built();
        var stories = corpus.Some(settings.Rounds * 20);
        var (starts, facets, edits, hits) = (new List<double>(), new List<double>(), new List<double>(), "");
        for (var round = 0; round < settings.Rounds; round++)
        {
            using var site = Server.Site(settings, corpus);
            starts.Add((await site.ReadyAsync($"/articles/{stories[round].Slug}")).TotalSeconds);
            await site.SettledAsync();
            foreach (var story in stories.Skip(round * 20).Take(20))
                await site.Client.GetStringAsync($"/search?q={Uri.EscapeDataString(story.Title)}");

            var start = Stopwatch.GetTimestamp();
            var answer = await site.Client.GetStringAsync("/api/search?q=the&sort=newest");
            facets.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            hits = Number.After(answer, "\"total\":");

            var edited = stories[^(round + 1)];
            edits.Add(await EditAsync(site, Path.Combine(corpus.Content, edited.Files[0].Path), $"/articles/{edited.Slug}"));
        }

        table.Add("Warm start to the first page", (starts.Median(), "s"), "1 s");
        table.Add("One edited file visible", (edits.Median(), "s"), "1 s");
        table.Add($"Broad search with its facets, `the`, {hits} passages", (facets.Median(), "ms"), "60 ms at 500,000");
    }

    private static async Task<double> EditAsync(Server site, string file, string address)
    {
        var word = $"edited{Stopwatch.GetTimestamp().ToString(CultureInfo.InvariantCulture)}";
        var start = Stopwatch.GetTimestamp();
        await File.AppendAllTextAsync(file, $"\nA paragraph was {word} in.\n");
        while (!(await site.Client.GetStringAsync(address)).Contains(word, StringComparison.Ordinal))
            await Task.Delay(10);

        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
