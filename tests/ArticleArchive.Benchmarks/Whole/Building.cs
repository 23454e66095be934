namespace ArticleArchive.Benchmarks.Whole;

/// <summary>An archive built from nothing, beside hugo and pagefind.</summary>
internal sealed class Building(WholeSettings settings, ResultTable table)
{
    public void Measure()
    {
        if (Tools.Hugo is null)
        {
            table.LeftOut("building", "hugo");
            return;
        }

        var corpus = new Corpus(settings, settings.Articles);
        var site = new HugoSite(corpus.Content, Path.Combine(settings.Work, "hugo"));
        var pagefind = Tools.Npm is null ? null : InstallPagefind();
        var rounds = new List<(double Archive, double Hugo, double Pagefind)>();
        for (var round = 0; round < settings.Rounds; round++)
        {
            rounds.Add((
                corpus.Build().TotalSeconds,
                site.Build().TotalSeconds,
                pagefind is null ? 0 : Finished.Run(pagefind, "--site", site.Public).Elapsed.TotalSeconds));
        }

        var archive = (rounds.Select(round => round.Archive).Median(), "s");
        table.Add("Cold build", archive, (rounds.Select(round => round.Hugo).Median(), "hugo"), "at most 0.5");
        if (pagefind is null)
            table.LeftOut("building with an index", "pagefind, which npm brings");
        else
            table.Add("Cold build", archive, (rounds.Select(round => round.Hugo + round.Pagefind).Median(), $"hugo and {Finished.Run(pagefind, "--version").Output.Trim()}"), "at most 0.1");
    }

    private string? InstallPagefind()
    {
        var folder = Directory.CreateDirectory(Path.Combine(settings.Work, "pagefind")).FullName;
        try
        {
            Finished.Run("npm", "install", "--prefix", folder, "--no-audit", "--no-fund", "--silent", "pagefind");
            return Path.Combine(folder, "node_modules", ".bin", "pagefind");
        }
        catch (InvalidOperationException failure)
        {
            Console.Error.WriteLine(failure.Message);
            return null;
        }
    }
}
