namespace ArticleArchive.Benchmarks.Whole;

/// <summary>One phrase found by the program from start to end, and by the running site, beside ripgrep over the folder.</summary>
internal sealed class Scanning(WholeSettings settings, ResultTable table)
{
    public async Task MeasureAsync()
    {
        if (Tools.Ripgrep is null)
        {
            table.LeftOut("scanning", "ripgrep (rg)");
            return;
        }

        var corpus = new Corpus(settings, settings.Large).Built();
        string[] phrases = [.. Searching.Phrases(corpus, settings.Rounds * 3).Take(settings.Rounds)];
        using var site = Server.Site(settings, corpus);
        await site.ReadyAsync("/");
        await site.SettledAsync();
        var rounds = new List<(double Program, double Site, double Ripgrep)>();
        foreach (var phrase in phrases)
        {
            var answered = await Figures.TimesAsync([phrase], words => site.Client.GetByteArrayAsync($"/search?q={Uri.EscapeDataString($"\"{words}\"")}"));
            var scanned = Finished.Run("rg", "--fixed-strings", "--ignore-case", "--count", phrase, corpus.Content).Elapsed.TotalMilliseconds;
            var program = settings.Archive("search", $"\"{phrase}\"", "--content", corpus.Content, "--data", corpus.Data).Elapsed.TotalMilliseconds;
            rounds.Add((program, answered[0], scanned));
        }

        var ripgrep = (rounds.Select(round => round.Ripgrep).Median(), "ripgrep");
        table.Add("A phrase, `archive search` from start to end", (rounds.Select(round => round.Program).Median(), "ms"), ripgrep, "");
        table.Add("A phrase, the running site's answer", (rounds.Select(round => round.Site).Median(), "ms"), ripgrep, "");
    }
}
