using System.Runtime.InteropServices;
using ArticleArchive.Catalog;
using ArticleArchive.Search.Indexing;
using ArticleArchive.Search.Lucene.Sequences;
using ArticleArchive.Search.Research;

namespace ArticleArchive.Search.Lucene.Matches;

/// <summary>Collects the lines of a search and sorts them.</summary>
/// <param name="request">The lines to find.</param>
/// <param name="table">Numbers the words.</param>
/// <param name="facets">The names of publishers.</param>
internal sealed class LineCounter(LineRequest request, WordTable table, IndexFacets facets) : IMatchCounter
{
    /// <summary>The number of words that a line is sorted by.</summary>
    private const int WordsInOrder = 3;

    private readonly List<CountedLine> _lines = [];
    private readonly Dictionary<int, long> _groups = [];
    private readonly int _near = request.Near is { } near ? table.NumberOf(near.Word) : -1;
    private readonly int _noWord = table.NumberOf("");
    private readonly int _wanted = request.Group is { } group ? table.NumberOf(group) : -1;
    private (Segment? Segment, int Article) _labelled;
    private int _label;

    public void Add(MatchedPassage passage)
    {
        foreach (var match in passage.Matches)
        {
            if (request.Near is { } near && !HasNear(passage.Words, match, near.Within))
                continue;

            var line = LineOf(passage, match);
            CollectionsMarshal.GetValueRefOrAddDefault(_groups, line.Words.One, out _)++;
            if (request.Group is null || line.Words.One == _wanted)
                _lines.Add(line);
        }
    }

    /// <summary>The requested lines, in order.</summary>
    public FoundLines Found(ScannedPassages passages, Func<int, PassagePlace> placeOf)
    {
        Sort();
        return new FoundLines
        {
            Passages = passages,
            Total = _lines.Count,
            Places =
            [
                .. _lines.Skip(request.Skip).Take(request.Limit).Select(line => new LinePlace(placeOf(line.Document), line.Match.First, line.Match.Last)),
            ],
            Groups =
            [
                .. _groups.Select(group => new LineGroup(table[group.Key], group.Value))
                    .OrderByDescending(group => group.Count).ThenBy(group => group.Value, StringComparer.Ordinal),
            ],
        };
    }

    private bool HasNear(PassageWords words, WordRange match, int within)
    {
        for (var at = Math.Max(0, match.First - within); at < words.Count && at <= match.Last + within; at++)
        {
            if (words[at] == _near && (at < match.First || at > match.Last))
                return true;
        }

        return false;
    }

    private CountedLine LineOf(MatchedPassage passage, WordRange match) =>
        new(passage.Segment.Keys[passage.Article], passage.Document, match, WordsOf(passage, match));

    /// <summary>The words by which a line is grouped and sorted.</summary>
    private (int One, int Two, int Three) WordsOf(MatchedPassage passage, WordRange match) => request.Order switch
    {
        LineOrder.Left1 or LineOrder.LeftCount => Around(passage.Words, match.First - 1, -1),
        LineOrder.Left2 => Around(passage.Words, match.First - 2, -1),
        LineOrder.Left3 => Around(passage.Words, match.First - 3, -1),
        LineOrder.Right1 or LineOrder.RightCount => Around(passage.Words, match.Last + 1, 1),
        LineOrder.Right2 => Around(passage.Words, match.Last + 2, 1),
        LineOrder.Right3 => Around(passage.Words, match.Last + 3, 1),
        LineOrder.Speaker => (passage.Words.SpeakerOf(match.First) is >= 0 and var speaker ? speaker : _noWord, 0, 0),
        _ => (LabelOf(passage), 0, 0),
    };

    /// <summary>The publisher or the year of a passage's article; looked up once for the lines of one article, which come together.</summary>
    private int LabelOf(MatchedPassage passage)
    {
        var article = (passage.Segment, passage.Article);
        if (article != _labelled)
            (_labelled, _label) = (article, table.NumberOf(request.Order == LineOrder.Source ? Source(passage) : passage.Segment.DateOf(passage.Article).Year));
        return _label;
    }

    private string Source(MatchedPassage passage) =>
        passage.Segment.Sources.LabelsOf(passage.Article) is [var source, ..] ? FacetTerm.Read(facets.Sources[source]).Shown : "";

    private (int One, int Two, int Three) Around(PassageWords words, int place, int step)
    {
        return (At(place), At(place + step), At(place + ((WordsInOrder - 1) * step)));

        int At(int at) => at >= 0 && at < words.Count ? words[at] : _noWord;
    }

    private void Sort()
    {
        if (request.Order is LineOrder.Newest or LineOrder.Oldest)
        {
            var sign = request.Order == LineOrder.Newest ? -1 : 1;
            _lines.Sort((one, other) => sign * one.Key.CompareTo(other.Key) is not 0 and var order ? order : one.PlaceTo(other));
            return;
        }

        var ranks = Ranks();
        var isByCount = request.Order is LineOrder.LeftCount or LineOrder.RightCount;
        _lines.Sort((one, other) => Compare(one, other, ranks, isByCount));
    }

    private int Compare(CountedLine one, CountedLine other, int[] ranks, bool isByCount)
    {
        var order = isByCount ? _groups[other.Words.One].CompareTo(_groups[one.Words.One]) : 0;
        order = order != 0 ? order : ranks[one.Words.One].CompareTo(ranks[other.Words.One]);
        order = order != 0 ? order : ranks[one.Words.Two].CompareTo(ranks[other.Words.Two]);
        order = order != 0 ? order : ranks[one.Words.Three].CompareTo(ranks[other.Words.Three]);
        order = order != 0 ? order : other.Key.CompareTo(one.Key);
        return order != 0 ? order : one.PlaceTo(other);
    }

    /// <summary>
    /// The rank in alphabetical order of each word by which lines are sorted. A missing word comes first among neighbours, and last among speakers and
    /// publishers.
    /// </summary>
    private int[] Ranks()
    {
        var numbers = _lines.SelectMany(line => (int[])[line.Words.One, line.Words.Two, line.Words.Three]).Distinct().ToArray();
        Array.Sort(numbers.Select(number => table[number]).ToArray(), numbers, StringComparer.Ordinal);
        var ranks = new int[table.Count];
        for (var rank = 0; rank < numbers.Length; rank++)
            ranks[numbers[rank]] = rank;
        if (request.Order is LineOrder.Speaker or LineOrder.Source)
            ranks[_noWord] = numbers.Length;
        return ranks;
    }

    /// <summary>A line: the key of its article, its document, its match and the words that it is sorted by.</summary>
    private readonly record struct CountedLine(long Key, int Document, WordRange Match, (int One, int Two, int Three) Words)
    {
        public int PlaceTo(CountedLine other) => Document != other.Document ? Document.CompareTo(other.Document) : Match.First.CompareTo(other.Match.First);
    }
}
