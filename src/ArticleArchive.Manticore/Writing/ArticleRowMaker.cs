using ArticleArchive.Catalog;
using ArticleArchive.Manticore.Client;
using ArticleArchive.Search.Indexing;

namespace ArticleArchive.Manticore.Writing;

/// <summary>
/// Makes the rows of an article: one for each passage and, if it has several speakers, one for each of them, like the documents of the embedded index.
/// </summary>
internal sealed class ArticleRowMaker
{
    private readonly Dictionary<long, string> _labels = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly List<string> _rows = [];
    private readonly IndexedArticle _article;
    private readonly string _language;
    private readonly string _shared;

    private ArticleRowMaker(ArticleKey key, StoredArticle stored)
    {
        _article = new IndexedArticle(key, stored);
        _language = ClusterTerms.LanguageOf(_article.Language);
        var (source, topics) = (Values(FacetLabel.Source).FirstOrDefault(), SphinxQl.List(Values(FacetLabel.Topic)));
        _shared = Text($"{key.Day},{_article.LastDay},{source},{topics},{SphinxQl.List(Years())}");
        for (var passage = 0; passage < stored.Article.Passages.Count; passage++)
        {
            if (_article.Words.Passages[passage].Length > 0)
                Add(passage, ClusterTerms.Digest(stored.Article.Passages[passage].Text));
        }
    }

    public static ArticleRows Make(ArticleKey key, StoredArticle stored)
    {
        var maker = new ArticleRowMaker(key, stored);
        var digest = ClusterTerms.Digest(string.Join('\n', maker._rows));
        var row = Text($"{key.Value},{maker._rows.Count},{digest},{SphinxQl.Text(stored.Article.Slug.Value)}");
        return new ArticleRows(maker._rows, row, digest, maker._labels, maker._counts, maker._language);
    }

    private void Add(int passage, long mark)
    {
        var spoken = _article.Words.HasQuoted(passage) ? _article.Speakers.In(passage) : [];
        var isReported = _article.Words.HasReported(passage);
        var text = FieldWords.Text(_article.Words, passage);
        var quoted = spoken.Count > 0 ? FieldWords.Quoted(_article.Words, passage, spoken.SelectMany(one => one.Statements)) : [];
        var narrative = spoken.Count > 0 || isReported ? FieldWords.Narrative(_article.Words, passage) : [];
        var isMixed = !_article.IsHeadline(passage) && narrative.Count > 0;
        var kinds = new List<string> { FilterTerms.Passage };
        if (isReported)
            kinds.Add(FilterTerms.Reported);
        if (spoken.Count == 0 && !isReported && !_article.IsHeadline(passage))
            kinds.Add(FilterTerms.NarrativeOnly);
        if (isMixed)
            kinds.Add(FilterTerms.Mixed);
        if (spoken.Count > 0)
            kinds.Add(FilterTerms.Quoted);
        if (spoken.Count > 1)
            kinds.Add(FilterTerms.SeveralSpeakers);
        foreach (var word in text.Select(placed => placed.Word.Token.Word).Distinct(StringComparer.Ordinal))
            _counts[word] = _counts.GetValueOrDefault(word) + 1;

        var names = isReported ? _article.Speakers.ReportedIn(passage).Select(FilterTerms.ForReportedSpeaker) : [];
        var reported = isReported ? FieldWords.Reported(_article.Words, passage) : [];
        var signs = Signs([.. text, .. quoted.Where(word => word.IsAhead)]);
        _rows.Add(Row(
            (passage, ClusterTables.PassageKind, mark),
            spoken,
            [.. kinds, .. names],
            [Spell(text), Spell(isMixed ? narrative : []), Spell(reported), Spell(quoted), "", signs]));
        foreach (var one in spoken.Count > 1 ? spoken : [])
        {
            var theirs = FieldWords.Quoted(_article.Words, passage, one.Statements);
            _rows.Add(Row(
                (passage, ClusterTables.SpeakerKind, mark),
                [one],
                [FilterTerms.Spoken, FilterTerms.Quoted],
                ["", "", "", Spell(quoted), Spell(theirs), signs]));
        }
    }

    private string Row((int Passage, int Kind, long Mark) place, IReadOnlyList<Spoken> spoken, IEnumerable<string> terms, IReadOnlyList<string> fields)
    {
        Func<string, string> term = spoken.Count == 1 ? FilterTerms.ForSpeaker : FilterTerms.ForSpeakers;
        var all = _article.Filters.Skip(1).Concat(terms).Concat(spoken.SelectMany(one => one.Names).Distinct(StringComparer.Ordinal).Select(term));
        var isHeadline = _article.IsHeadline(place.Passage);
        if (isHeadline)
            all = all.Append(FilterTerms.Headline);
        var isAlone = spoken.Count == 0 && !isHeadline && !_article.Words.HasReported(place.Passage);
        var speaker = spoken is [{ Slug: { } slug }] ? Label(slug, slug) : 0;
        var flags = (isHeadline ? ClusterTables.HeadlineFlag : 0)
            | (isAlone ? ClusterTables.NarrativeFlag : 0)
            | (spoken.Count > 1 ? ClusterTables.SeveralFlag : 0);
        var size = _article.Words.Passages[place.Passage].Length;
        string[] values =
        [
            Text($"{_article.Key.Value},{_article.Key.RowOf(place.Passage)},{place.Kind},{flags},{size},{speaker},{place.Mark}"),
            _shared,
            $"'{string.Join(' ', all.Select(ClusterTerms.Filter))}'",
            .. fields.Select(field => $"'{field}'"),
        ];
        return string.Join(',', values);
    }

    private IEnumerable<long> Values(string field) =>
        _article.Labels.Where(label => label.Field == field).Select(label => Label(label.Label.Term, label.Label.Shown));

    private IEnumerable<long> Years() => _article.Labels.Where(label => label.Field == FacetLabel.Year)
        .Select(label => long.TryParse(label.Label.Shown, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0);

    private long Label(string term, string shown)
    {
        var number = ClusterTerms.Digest(term);
        _labels[number] = shown;
        return number;
    }

    private string Spell(IReadOnlyList<PlacedWord> words)
    {
        var text = new StringBuilder(words.Count * 16);
        foreach (var (word, step, isAhead) in words)
        {
            if (step > 1 && text.Length > 0)
                text.Append(ClusterTerms.Boundary).Append(' ');
            text.Append(ClusterTerms.Word(word.Token.Word, isAhead)).Append(' ').Append(ClusterTerms.Stem(word.Token.Word, _language, isAhead)).Append(' ');
        }

        return text.ToString();
    }

    private static string Signs(IEnumerable<PlacedWord> words) => string.Join(' ', words
        .SelectMany(placed => placed.Word.Token.Signs?.FormsOf(placed.Word.Token.Word).Select(form => ClusterTerms.Signed(form, placed.IsAhead)) ?? [])
        .Distinct(StringComparer.Ordinal));

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
