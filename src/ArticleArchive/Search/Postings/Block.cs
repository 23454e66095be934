using System.Runtime.InteropServices;

namespace ArticleArchive.Search.Postings;

/// <summary>
/// Articles that came one after another, as search sees them: where their passages and quotations begin, who speaks, what filters ask for. A place is the
/// number of a word among all words of the block; the quoted words have places of their own too, in which each statement is joined across what interrupts
/// it. Blocks are searched one by one, so that what a search holds in memory does not grow with the archive.
/// </summary>
internal sealed class Block
{
    /// <summary>The most places of a block, so that each fits into 16 bits; only an article that has more by itself makes a wider one.</summary>
    public const int MostPlaces = 1 << 16;

    /// <summary>The key of an article that was taken out.</summary>
    public const long Gone = -1;

    /// <summary>In <see cref="PassageSpeakers"/>: several people speak, or somebody who is not known does beside one who is.</summary>
    public const int SeveralSpeakers = -1;

    /// <summary>In <see cref="PassageSpeakers"/>: the passage has no words. It has one place all the same, so that no two passages begin in one.</summary>
    public const int NoWords = -2;

    private readonly int[] _numbers;
    private readonly BlockLayout _layout;
    private ulong[]? _quotedWords;
    private Borders? _passageBorders;
    private Borders? _quotationBorders;
    private Borders? _statementBorders;

    /// <summary>Reads what <see cref="BlockBuilder.WriteTo"/> wrote.</summary>
    public Block(ReadOnlySpan<byte> bytes)
    {
        _numbers = MemoryMarshal.Cast<byte, int>(bytes).ToArray();
        _layout = new BlockLayout(_numbers);
        if (_layout.Length != _numbers.Length)
            throw new InvalidDataException("A block of the search index is not as long as it says.");

        (Live, Headlines) = (new ulong[Bits.WordsFor(Passages)], new ulong[Bits.WordsFor(Passages)]);
        for (var article = 0; article < Articles; article++)
        {
            var (first, end) = (FirstPassages[article], FirstPassages[article + 1]);
            if (KeyOf(article) != Gone)
                Bits.AddRange(Live, first, end);
            if (first < end)
                Bits.Add(Headlines, first);
        }
    }

    /// <summary>A block without articles.</summary>
    public static Block Empty { get; } = new BlockBuilder().ToBlock();

    public int Articles => _layout.Articles;

    public int Passages => _layout.Passages;

    public int Quotations => _layout.Quotations;

    public int Statements => _layout.Statements;

    /// <summary>True when places need 32 bits.</summary>
    public bool IsWide => Words > MostPlaces || SaidWords > MostPlaces;

    public int Words => PassageStarts[^1];

    public int SaidWords => QuotationStarts[^1];

    /// <summary>The passages of the articles that were not taken out.</summary>
    public ulong[] Live { get; }

    /// <summary>The headlines: the first passage of each article.</summary>
    public ulong[] Headlines { get; }

    /// <summary>The places of all words that are quoted.</summary>
    public ReadOnlySpan<ulong> QuotedWords => _quotedWords ??= FindQuotedWords();

    public Borders PassageBorders => _passageBorders ??= new Borders(PassageStarts);

    public Borders QuotationBorders => _quotationBorders ??= new Borders(QuotationStarts);

    /// <summary>The statements among quoted words.</summary>
    public Borders StatementBorders => _statementBorders ??= new Borders(StatementStarts);

    /// <summary>For each article its first passage, and then the end.</summary>
    public ReadOnlySpan<int> FirstPassages => Section(_layout.FirstPassages, Articles + 1);

    /// <summary>For each article its first label in <see cref="Labels"/>, and then the end.</summary>
    public ReadOnlySpan<int> FirstLabels => Section(_layout.FirstLabels, Articles + 1);

    /// <summary>Numbers of topics, publishers and years.</summary>
    public ReadOnlySpan<int> Labels => Section(_layout.Labels, _layout.LabelCount);

    /// <summary>For each passage the place where it begins, and then the end.</summary>
    public ReadOnlySpan<int> PassageStarts => Section(_layout.PassageStarts, Passages + 1);

    /// <summary>For each passage the one known person who speaks in it; 0 for nobody; else <see cref="SeveralSpeakers"/> or <see cref="NoWords"/>.</summary>
    public ReadOnlySpan<int> PassageSpeakers => Section(_layout.PassageSpeakers, Passages);

    /// <summary>For each quotation the place among quoted words where it begins, and then the end. Those of a statement follow one another.</summary>
    public ReadOnlySpan<int> QuotationStarts => Section(_layout.QuotationStarts, Quotations + 1);

    /// <summary>For each quotation the place among all words where it begins.</summary>
    public ReadOnlySpan<int> QuotationTexts => Section(_layout.QuotationTexts, Quotations);

    /// <summary>For each quotation its passage.</summary>
    public ReadOnlySpan<int> QuotationPassages => Section(_layout.QuotationPassages, Quotations);

    /// <summary>For each quotation its statement.</summary>
    public ReadOnlySpan<int> QuotationStatements => Section(_layout.QuotationStatements, Quotations);

    /// <summary>For each statement the place among quoted words where it begins, and then the end.</summary>
    public ReadOnlySpan<int> StatementStarts => Section(_layout.StatementStarts, Statements + 1);

    /// <summary>For each statement its speaker; 0 where nobody known speaks.</summary>
    public ReadOnlySpan<int> StatementSpeakers => Section(_layout.StatementSpeakers, Statements);

    /// <summary>For each statement the number of the names by which its speaker can be asked for; 0 where the text does not say who speaks.</summary>
    public ReadOnlySpan<int> StatementNames => Section(_layout.StatementNames, Statements);

    /// <summary>The key of an article; <see cref="Gone"/> when it was taken out.</summary>
    public long KeyOf(int article) => ((long)_numbers[_layout.Keys + (2 * article) + 1] << 32) | (uint)_numbers[_layout.Keys + (2 * article)];

    /// <summary>True when a passage has words.</summary>
    public bool HasWords(int passage) => PassageSpeakers[passage] != NoWords;

    /// <summary>The labels of an article.</summary>
    public ReadOnlySpan<int> LabelsOf(int article) => Labels[FirstLabels[article]..FirstLabels[article + 1]];

    /// <summary>The article of a passage, at or after <paramref name="from"/>; each has one passage at least.</summary>
    public int ArticleOf(int passage, int from)
    {
        var firsts = FirstPassages;
        while (firsts[from + 1] <= passage)
            from++;
        return from;
    }

    private ulong[] FindQuotedWords()
    {
        var quoted = new ulong[Bits.WordsFor(Words)];
        for (var i = 0; i < Quotations; i++)
            Bits.AddRange(quoted, QuotationTexts[i], QuotationTexts[i] + QuotationStarts[i + 1] - QuotationStarts[i]);
        return quoted;
    }

    private ReadOnlySpan<int> Section(int start, int length) => _numbers.AsSpan(start, length);
}
