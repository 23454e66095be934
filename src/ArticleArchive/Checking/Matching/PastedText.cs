using ArticleArchive.Quotations;
using ArticleArchive.Quotations.Marks;

namespace ArticleArchive.Checking.Matching;

/// <summary>A text that may be more than a quotation: the quotations in it, each with the speaker named for it.</summary>
/// <param name="Quotations">The quotations in order; empty when the text is to be read as one quotation.</param>
internal sealed record PastedText(IReadOnlyList<PastedQuotation> Quotations)
{
    private const int FewWords = 2;

    public static PastedText Nothing { get; } = new([]);

    /// <summary>The number of words in the quotations.</summary>
    public int Words => Quotations.Sum(quotation => SignedWords.Tokenize(quotation.Text).Count);

    /// <summary>
    /// Reads a text. Each pair of marks is a separate quotation, unless only an attribution separates it from the next. A few words in marks that are
    /// attributed to nobody do not count, since a quotation without marks of its own may contain them.
    /// </summary>
    /// <param name="typed">The paragraphs of the text.</param>
    public static PastedText Read(IReadOnlyList<PassageText> typed)
    {
        var setOff = SetOffQuotations.Find(typed);
        var read = ReadMarked(setOff.Passages);
        return read with { Quotations = [.. read.Quotations.Select(quotation => quotation with { Places = [.. quotation.Places.Select(setOff.AsTyped)] })] };
    }

    private static PastedText ReadMarked(IReadOnlyList<PassageText> passages)
    {
        var statements = QuotationEngine.Find(passages, []);
        if (!statements.Any(statement => statement.Attribution is not null || statement.Quotations.Any(quotation => quotation.Kind == QuotationKind.Direct)))
            return new PastedText(Turns(passages));

        var spoken = statements.SelectMany(
            statement => Cut(statement, passages).Select(
                part => new PastedQuotation(WordsOf(part, passages), Speaker(statement, passages), [.. part.Select(quotation => quotation.Place)])));
        var known = statements.SelectMany(statement => statement.Quotations)
            .Select(quotation => (quotation.Place.Passage, quotation.Place.Span.Start))
            .ToHashSet();
        var others = QuotedText.Find(passages)
            .SelectMany((regions, passage) => regions.Select(region => new PassageSpan(passage, new TextSpan(region.Start, region.End - region.Start))))
            .Where(place => !known.Contains((place.Passage, place.Span.Start)))
            .Select(place => new PastedQuotation(place.Span.Slice(passages[place.Passage].Text), null, [place]))
            .Where(other => SignedWords.Tokenize(other.Text).Count >= FewWords);
        return new PastedText([.. spoken.Concat(others).OrderBy(found => (found.Places[0].Passage, found.Places[0].Span.Start))]);
    }

    /// <summary>The parts of a statement, grouped where only an attribution separates them.</summary>
    private static List<List<Quotation>> Cut(Utterance statement, IReadOnlyList<PassageText> passages)
    {
        var parts = new List<List<Quotation>>();
        foreach (var quotation in statement.Quotations)
        {
            if (parts.Count > 0 && !Interruption.Is(passage => passages[passage].Text, parts[^1][^1].Place, quotation.Place))
                parts[^1].Add(quotation);
            else
                parts.Add([quotation]);
        }

        return parts;
    }

    private static string WordsOf(IEnumerable<Quotation> quotations, IReadOnlyList<PassageText> passages) =>
        string.Join(' ', quotations.Select(quotation => quotation.Place.Span.Slice(passages[quotation.Place.Passage].Text)));

    /// <summary>The name, with the title that distinguishes two people of the text when it gives no first name.</summary>
    private static string? Speaker(Utterance statement, IReadOnlyList<PassageText> passages)
    {
        if (statement.Attribution is not { Named: true } attribution)
            return null;
        if (attribution.Name.Contains(' ', StringComparison.Ordinal))
            return attribution.Name;
        if (attribution.Mention is { } mention
            && mention.Span.Slice(passages[mention.Passage].Text) is var printed
            && printed.EndsWith(attribution.Name, StringComparison.Ordinal))
            return printed;

        return attribution.Role is { } role ? $"{role} {attribution.Name}" : attribution.Name;
    }

    /// <summary>A transcript of a line or two: <c>GOV. HALE: The fever is over.</c> One capitalised word before a colon is not a label.</summary>
    private static List<PastedQuotation> Turns(IReadOnlyList<PassageText> passages)
    {
        var turns = new List<PastedQuotation>();
        foreach (var text in passages.Select(passage => passage.Text))
        {
            if (SpeakerLabel.Parse(text) is not { OpensQuotation: false } label
                || label.Form == SpeakerLabelForm.Name && !label.Text.Contains(' ', StringComparison.Ordinal)
                || label.Words >= text.Length)
                return [];
            var by = label.Form is SpeakerLabelForm.Name or SpeakerLabelForm.Capitals ? label.Text : null;
            turns.Add(new PastedQuotation(text[label.Words..], by, [new PassageSpan(turns.Count, new TextSpan(label.Words, text.Length - label.Words))]));
        }

        return turns;
    }
}

/// <summary>A quotation in a text.</summary>
/// <param name="Text">Its words.</param>
/// <param name="By">The speaker named in the text; null when it names nobody.</param>
/// <param name="Places">The places of the words, paragraph by paragraph; an attribution may separate them.</param>
internal sealed record PastedQuotation(string Text, string? By, IReadOnlyList<PassageSpan> Places);
