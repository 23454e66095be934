using ArticleArchive.Articles;

namespace ArticleArchive.Tests.Support;

/// <summary>
/// An article from marked text: <c>{w:words}</c> are words said by Colonel Steve Warren, <c>{h:...}</c> by Jane Holt, <c>{n:...}</c> by nobody who is named. Stretches with
/// the same letter are one statement; a number after the letter begins another: <c>{w2:...}</c>. The first text is the headline.
/// </summary>
public static class SpokenArticle
{
    public static Article Of(params string[] marked)
    {
        var places = new List<(string Key, PassageSpan Place)>();
        var passages = marked.Select((text, i) => PassageOf(i, Unmark(text, i, places))).ToList();
        return new Article
        {
            Slug = ArticleSlug.TryParse("spoken", out var slug) ? slug : default,
            Title = passages[0].Text,
            Passages = passages,
            Utterances = [.. places.GroupBy(place => place.Key).Select(said => UtteranceOf(said.Key, [.. said.Select(place => place.Place)]))],
            Speakers = [new KnownSpeaker("Steve Warren", "Colonel", ["Colonel Crack-Down"])],
            File = new StoredFile { Path = "spoken.txt", Format = StoredFormat.PlainText, Text = string.Join("\n\n", marked), Sha256 = new string('0', 64) },
        };
    }

    private static string Unmark(string marked, int passage, List<(string Key, PassageSpan Place)> places)
    {
        var text = "";
        foreach (var part in marked.Split('{', '}'))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            var isSaid = colon is 1 or 2;
            var words = isSaid ? part[(colon + 1)..] : part;
            if (isSaid)
                places.Add((part[..colon], new PassageSpan(passage, new TextSpan(text.Length, words.Length))));

            text += words;
        }

        return text;
    }

    private static Passage PassageOf(int index, string text) => new()
    {
        Id = PassageId.TryParse($"bcdf{PassageId.Alphabet[index]}", out var id) ? id : default,
        Kind = index == 0 ? PassageKind.Headline : PassageKind.Paragraph,
        Text = text,
        Html = "",
    };

    private static Utterance UtteranceOf(string key, IReadOnlyList<PassageSpan> places) => new()
    {
        Quotations = [.. places.Select(place => new Quotation(place, QuotationKind.Direct))],
        Attribution = key[0] switch
        {
            'w' => new Attribution { Name = "Steve Warren", Role = "Colonel", Named = true },
            'h' => new Attribution { Name = "Jane Holt", Named = true },
            _ => null,
        },
        Rule = "given",
    };
}
