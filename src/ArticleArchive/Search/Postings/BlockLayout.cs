namespace ArticleArchive.Search.Postings;

/// <summary>Where the lists of a block stand among its numbers, of which the first say how long they are.</summary>
internal readonly struct BlockLayout
{
    public const int Counts = 5;

    public BlockLayout(ReadOnlySpan<int> numbers)
    {
        if (numbers.Length < Counts)
            throw new InvalidDataException("A block of the search index is cut short.");

        (Articles, Passages, Quotations, Statements, LabelCount) = (numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
        Keys = Counts;
        FirstPassages = Keys + (2 * Articles);
        FirstLabels = FirstPassages + Articles + 1;
        Labels = FirstLabels + Articles + 1;
        PassageStarts = Labels + LabelCount;
        PassageSpeakers = PassageStarts + Passages + 1;
        QuotationStarts = PassageSpeakers + Passages;
        QuotationTexts = QuotationStarts + Quotations + 1;
        QuotationPassages = QuotationTexts + Quotations;
        QuotationStatements = QuotationPassages + Quotations;
        StatementStarts = QuotationStatements + Quotations;
        StatementSpeakers = StatementStarts + Statements + 1;
        StatementNames = StatementSpeakers + Statements;
        Length = StatementNames + Statements;
    }

    public int Articles { get; }

    public int Passages { get; }

    public int Quotations { get; }

    public int Statements { get; }

    public int LabelCount { get; }

    public int Keys { get; }

    public int FirstPassages { get; }

    public int FirstLabels { get; }

    public int Labels { get; }

    public int PassageStarts { get; }

    public int PassageSpeakers { get; }

    public int QuotationStarts { get; }

    public int QuotationTexts { get; }

    public int QuotationPassages { get; }

    public int QuotationStatements { get; }

    public int StatementStarts { get; }

    public int StatementSpeakers { get; }

    public int StatementNames { get; }

    public int Length { get; }
}
