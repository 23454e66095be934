namespace ArticleArchive.Benchmarks.Whole;

/// <summary>What ten times the articles cost: pages and rare phrases should take as long, building ten times as long.</summary>
internal sealed class Growing(WholeSettings settings, ResultTable table)
{
    private const int Asked = 300;

    public async Task MeasureAsync()
    {
        var small = await MeasureAsync(new Corpus(settings, settings.Large / 10));
        var large = await MeasureAsync(new Corpus(settings, settings.Large));
        var peer = "a tenth of the articles";
        table.Add("Growth: an article page, p50", (large.Page, "ms"), (small.Page, peer), "at most 1.5");
        table.Add("Growth: a rare phrase, p50", (large.Phrase, "ms"), (small.Phrase, peer), "at most 1.5");
        table.Add("Growth: building", (large.Build, "s"), (small.Build, peer), "10");
    }

    private async Task<(double Page, double Phrase, double Build)> MeasureAsync(Corpus corpus)
    {
        var build = corpus.Build().TotalSeconds;
        var stories = corpus.Some(Asked);
        using var site = Server.Site(settings, corpus);
        await site.ReadyAsync("/");
        await site.SettledAsync();
        foreach (var story in stories.Take(Asked / 3))
            await AskAsync(site, story.Slug, story.Title);

        var rest = stories.Skip(Asked / 3).ToList();
        var pages = await Figures.TimesAsync(rest, story => site.Client.GetByteArrayAsync($"/articles/{story.Slug}"));
        // A whole headline stands once or a few times in a corpus of any size.
        var phrases = await Figures.TimesAsync(rest, story => site.Client.GetByteArrayAsync(SearchFor(story.Title)));
        return (pages.Median(), phrases.Median(), build);
    }

    private static async Task AskAsync(Server site, string slug, string title)
    {
        await site.Client.GetByteArrayAsync($"/articles/{slug}");
        await site.Client.GetByteArrayAsync(SearchFor(title));
    }

    private static string SearchFor(string title) => $"/search?q={Uri.EscapeDataString($"\"{title.Trim('"', '“', '”')}\"")}&sort=newest";
}
