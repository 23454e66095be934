using ArticleArchive.History;

namespace ArticleArchive.Tests.History;

/// <summary>An article with lines that stand in it more than once and paragraphs that differ in a word, edited at random as an editor would: a few edits a revision.</summary>
internal sealed class RepeatingArticle
{
    private static readonly string[] Nouns = ["bridge", "harbour", "convoy", "valley", "garrison", "lighthouse", "orchard", "railway", "council", "market", "river", "airfield"];
    private static readonly string[] Verbs = ["reached", "left", "crossed", "guarded", "rebuilt", "emptied", "searched", "supplied", "watched", "repaired"];
    private static readonly string[] Names = ["Harrow", "Quill", "Marsh", "Anders", "Lund", "Voss", "Teller", "Orde", "Pike", "Solano"];
    private static readonly string[] Lines = ["No comment.", "He would not say more.", "Advertisement", "The minister said nothing.", "* * *"];

    private const int ShortestRetyped = 8;

    private readonly Random _random;
    private int _next;

    public RepeatingArticle(int seed)
    {
        _random = new Random(seed);
        Paragraphs.AddRange(Enumerable.Range(0, _random.Next(6, 24)).Select(_ => Written()));
    }

    public List<Paragraph> Paragraphs { get; } = [];

    public static IReadOnlyList<RevisionPassage> Passages(IEnumerable<Paragraph> paragraphs) =>
        [.. paragraphs.Select(paragraph => new RevisionPassage(PassageKind.Paragraph, paragraph.Text))];

    /// <summary>One to three edits. Where equal paragraphs could change places no reader could say which is which: those are never moved, and no more than one other is.</summary>
    public void Edit()
    {
        var writes = _random.Next(2) == 0;
        var moved = false;
        for (var edits = _random.Next(1, 4); edits > 0; edits--)
        {
            var at = _random.Next(Paragraphs.Count);
            switch (_random.Next(6))
            {
                case 0 when writes: Paragraphs.Insert(_random.Next(Paragraphs.Count + 1), Written()); break;
                case 1 when !writes && Paragraphs.Count > 4: Paragraphs.RemoveAt(at); break;
                case 2 when !moved && !IsRepeated(Paragraphs[at]): moved = true; Move(at); break;
                case 4 when writes: Paragraphs.Insert(at, Nearly(Paragraphs[at])); break;
                default: Retype(at); break;
            }
        }
    }

    /// <summary>Where each paragraph went, against where the matcher says that it went.</summary>
    public Tally Hold(IReadOnlyList<Paragraph> before, IReadOnlyList<PassageMatch> matches)
    {
        var tally = new Tally();
        for (var i = 0; i < before.Count; i++)
        {
            var (found, stands) = (matches[i].Now, Paragraphs.FindIndex(paragraph => paragraph.Id == before[i].Id));
            if (found.Count == 0 && stands < 0 || found.Count > 0 && found.Contains(stands))
                tally.Right++;
            else if (found.Count == 0)
                tally.Lost++;
            else
                tally.Wrong++;
        }

        return tally;
    }

    private bool IsRepeated(Paragraph paragraph) => Paragraphs.Count(other => other.Text == paragraph.Text) > 1;

    private void Move(int at)
    {
        var paragraph = Paragraphs[at];
        Paragraphs.RemoveAt(at);
        Paragraphs.Insert(_random.Next(Paragraphs.Count + 1), paragraph);
    }

    private void Retype(int at)
    {
        if (Paragraphs[at].Text.Split(' ').Length >= ShortestRetyped)
            Paragraphs[at] = Paragraphs[at] with { Text = WithOtherWord(Paragraphs[at].Text) };
    }

    private string WithOtherWord(string text)
    {
        var words = text.Split(' ');
        words[_random.Next(words.Length)] = Pick(_random.Next(2) == 0 ? Nouns : Verbs);
        return string.Join(' ', words);
    }

    private Paragraph Nearly(Paragraph paragraph) => new(_next++, WithOtherWord(paragraph.Text));

    private Paragraph Written() => new(_next++, _random.Next(4) == 0
        ? Pick(Lines)
        : $"{Pick(Names)} {Pick(Verbs)} the {Pick(Nouns)} {_random.Next(2, 90)} days after the {Pick(Nouns)} and the {Pick(Nouns)} were {Pick(Verbs)} by {_random.Next(3, 900)} men of the {Pick(Nouns)}, {Pick(Names)} told the {Pick(Nouns)}.");

    private string Pick(string[] words) => words[_random.Next(words.Length)];

    /// <summary>A paragraph and its text; the number stays when the text is edited.</summary>
    internal sealed record Paragraph(int Id, string Text);
}
