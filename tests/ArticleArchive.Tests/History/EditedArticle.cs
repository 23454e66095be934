using ArticleArchive.History;

namespace ArticleArchive.Tests.History;

/// <summary>An article that is edited at random, and the truth of where the words of every id went.</summary>
internal sealed class EditedArticle
{
    private static readonly string[] Syllables = ["ba", "cor", "del", "fen", "gar", "hul", "jin", "kal", "lor", "mun", "nor", "pel", "qua", "rin", "sol", "tam", "ur", "vex", "wil", "yar"];
    private static readonly string[] Grammar = ["the", "of", "and", "to", "a", "in", "that", "is", "was", "he", "for", "it", "with", "as", "his", "on", "be", "at", "by", "had"];

    private readonly Random _random;
    private readonly string[] _vocabulary;
    private readonly List<Paragraph> _paragraphs = [];
    private readonly Dictionary<PassageId, HashSet<Paragraph>> _truth = [];

    public EditedArticle(int seed)
    {
        _random = new Random(seed);
        _vocabulary = [.. Enumerable.Range(0, 400).Select(_ => string.Concat(Enumerable.Range(0, _random.Next(2, 5)).Select(_ => Syllables[_random.Next(Syllables.Length)])))];
        _paragraphs.AddRange(Enumerable.Range(0, _random.Next(4, 30)).Select(_ => Written()));
    }

    public IReadOnlyList<RevisionPassage> Passages => [.. _paragraphs.Select(paragraph => new RevisionPassage(PassageKind.Paragraph, paragraph.Text))];

    public IEnumerable<PassageId> Ids => _truth.Keys;

    /// <summary>Some edits, such as an editor makes between two revisions; at most one kind a paragraph, at most a third of its words.</summary>
    public void Edit()
    {
        foreach (var paragraph in _paragraphs.ToArray())
        {
            if (!_paragraphs.Contains(paragraph))
                continue;
            switch (_random.Next(12))
            {
                case 0: Retype(paragraph, Typo); break;
                case 1: Retype(paragraph, _ => Word()); break;
                case 2: Move(paragraph); break;
                case 3: Split(paragraph); break;
                case 4: MergeWithNext(paragraph); break;
                case 5: _paragraphs.Insert(_paragraphs.IndexOf(paragraph), Written()); break;
                case 6 when _paragraphs.Count > 3: Delete(paragraph); break;
                default: break;
            }
        }
    }

    /// <summary>Holds the ids that were given against the truth, and learns the new ones.</summary>
    public Tally Settle(ArticleHistory history, PassageAssignment now)
    {
        var ledger = new CitationLedger(history, Article(now.Ids));
        var tally = new Tally();
        var places = now.Ids.Index().ToDictionary(entry => entry.Item, entry => _paragraphs[entry.Index]);
        foreach (var (id, right) in _truth)
        {
            var trace = places.TryGetValue(id, out var here) ? here
                : ledger.Find(new PassageCitation(id, null)).Now is [var landed, ..] ? places[landed]
                : null;
            if (trace is null && right.Count == 0)
                tally.Right++;
            else if (trace is null)
                tally.Lost++;
            else if (right.Contains(trace))
                tally.Right++;
            else
                tally.Wrong++;
        }

        foreach (var (id, paragraph) in places)
            _truth[id] = [paragraph];
        return tally;
    }

    private Article Article(IReadOnlyList<PassageId> ids) => new()
    {
        Slug = ArticleSlug.TryParse("a", out var slug) ? slug : default,
        Metadata = new ArticleMetadata { Title = "" },
        Passages = [.. ids.Zip(_paragraphs, (id, paragraph) => new Passage { Id = id, Kind = PassageKind.Paragraph, Text = paragraph.Text, Html = "" })],
        File = new StoredFile { Path = "a.md", Format = StoredFormat.Markdown, Text = "", Sha256 = "" },
    };

    private void Retype(Paragraph paragraph, Func<string, string> change)
    {
        for (var n = _random.Next(1, Math.Max(2, (paragraph.Words.Count / 3) + 1)); n > 0; n--)
        {
            var at = _random.Next(paragraph.Words.Count);
            paragraph.Words[at] = change(paragraph.Words[at]);
        }
    }

    private string Typo(string word) => word.Insert(_random.Next(word.Length + 1), "x");

    private void Move(Paragraph paragraph)
    {
        _paragraphs.Remove(paragraph);
        _paragraphs.Insert(_random.Next(_paragraphs.Count + 1), paragraph);
    }

    private void Split(Paragraph paragraph)
    {
        if (paragraph.Words.Count < 16)
            return;
        var cut = _random.Next(6, paragraph.Words.Count - 6);
        Paragraph[] parts = [new(paragraph.Words[..cut]), new(paragraph.Words[cut..])];
        var at = _paragraphs.IndexOf(paragraph);
        _paragraphs.RemoveAt(at);
        _paragraphs.InsertRange(at, parts);
        Become(paragraph, parts);
    }

    private void MergeWithNext(Paragraph paragraph)
    {
        var at = _paragraphs.IndexOf(paragraph);
        if (at + 1 >= _paragraphs.Count)
            return;
        var next = _paragraphs[at + 1];
        var both = new Paragraph([.. paragraph.Words, .. next.Words]);
        _paragraphs.RemoveRange(at, 2);
        _paragraphs.Insert(at, both);
        Become(paragraph, both);
        Become(next, both);
    }

    private void Delete(Paragraph paragraph)
    {
        _paragraphs.Remove(paragraph);
        Become(paragraph);
    }

    private void Become(Paragraph paragraph, params Paragraph[] heirs)
    {
        foreach (var right in _truth.Values.Where(right => right.Remove(paragraph)))
            right.UnionWith(heirs);
    }

    private Paragraph Written() => new([.. Enumerable.Range(0, _random.Next(6, 70)).Select(_ => Word())]);

    private string Word() => _random.Next(5) < 2 ? Grammar[_random.Next(Grammar.Length)] : _vocabulary[(int)(_vocabulary.Length * Math.Pow(_random.NextDouble(), 2))];

    private sealed class Paragraph(List<string> words)
    {
        public List<string> Words { get; } = words;

        public string Text => string.Join(' ', Words);
    }
}

/// <summary>How many ids resolved to their words, to a tombstone though their words stand, and to other words.</summary>
internal sealed record Tally
{
    public int Right { get; set; }

    public int Lost { get; set; }

    public int Wrong { get; set; }

    public Tally Plus(Tally other) => new() { Right = Right + other.Right, Lost = Lost + other.Lost, Wrong = Wrong + other.Wrong };
}
