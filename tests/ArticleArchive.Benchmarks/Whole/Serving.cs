namespace ArticleArchive.Benchmarks.Whole;

/// <summary>Article pages under load, beside nginx with the same bytes in files.</summary>
internal sealed class Serving(WholeSettings settings, ResultTable table)
{
    private const int Saved = 5000;
    private const double Megabyte = 1024 * 1024;

    public async Task MeasureAsync()
    {
        if (Tools.Wrk is null || Tools.Nginx is null)
        {
            table.LeftOut("serving", Tools.Wrk is null ? "wrk" : "nginx");
            return;
        }

        var corpus = new Corpus(settings, settings.Large).Built();
        string[] paths = [.. corpus.Some(Saved).Select(story => $"/articles/{story.Slug}")];
        var (one, many) = (Listed("one", paths[..1]), Listed("many", paths));
        using var site = Server.Site(settings, corpus);
        await site.ReadyAsync(paths[0]);
        await site.SettledAsync();
        using var nginx = Server.Nginx(await SaveAsync(site, paths));
        await nginx.ReadyAsync(paths[0]);

        var rounds = new List<(double Page, double File, double Pages, double Files)>();
        for (var round = 0; round < settings.Rounds; round++)
            rounds.Add((Load.Run(settings, site, one), Load.Run(settings, nginx, one), Load.Run(settings, site, many), Load.Run(settings, nginx, many)));

        var file = rounds.Select(round => round.File).Median();
        table.Add("An article page again and again", (rounds.Select(round => round.Page).Median(), "requests/s"), (file, "nginx, one file"), "at least 1");
        table.Add("Every request another article", (rounds.Select(round => round.Pages).Median(), "requests/s"), (file, "nginx, one file"), "at least 0.33");
        table.Add("Every request another article", (rounds.Select(round => round.Pages).Median(), "requests/s"), (rounds.Select(round => round.Files).Median(), "nginx, as many files"), "");
        table.Add("Memory after that load, the most (VmHWM)", (site.Memory("VmHWM") / Megabyte, "MB"), "300 MB");
        table.Add("Memory after that load, its own (RssAnon)", (site.Memory("RssAnon") / Megabyte, "MB"), "300 MB");
    }

    private string Listed(string name, IEnumerable<string> paths)
    {
        var file = Path.Combine(settings.Work, $"{name}.paths");
        File.WriteAllLines(file, paths);
        return file;
    }

    private async Task<string> SaveAsync(Server site, IEnumerable<string> paths)
    {
        var root = Path.Combine(settings.Work, "saved");
        Directory.CreateDirectory(Path.Combine(root, "articles"));
        foreach (var path in paths)
            await File.WriteAllBytesAsync(Path.Combine(root, path[1..]), await site.Client.GetByteArrayAsync(path));

        return root;
    }
}
