using System.ComponentModel;
using System.Text.Json.Serialization;
using ArticleArchive.Checking;
using ArticleArchive.Checking.Families;

namespace ArticleArchive.Contracts;

/// <summary>All articles that print some words.</summary>
public sealed record FamilyAnswer(
    [property: Description("The name of the words: made from the words alone, so the same in every archive.")] string Wording,
    [property: Description("The words as first printed.")] string Text,
    [property: Description("The number of articles that print them, or words like them.")] int Articles,
    [property: Description("The stretches that every version has, in order.")] IReadOnlyList<string> Unchanged,
    [property: Description("Who is said to have said them, most frequent first.")] IReadOnlyList<FamilySpeaker> Speakers,
    [property: Description("Each article that prints the words, earliest first, undated last; at most 200.")] IReadOnlyList<PrintingAnswer> Printings)
{
    /// <summary>A family of printings.</summary>
    public static FamilyAnswer From(QuotationFamily family, IAddresses? addresses) => new(
        family.Id.ToString(),
        family.Text,
        family.Articles,
        family.Unchanged,
        [.. family.Speakers.Select(speaker => new FamilySpeaker(speaker.Name, speaker.Printings))],
        [.. family.Printings.Select(printing => PrintingAnswer.From(printing, addresses))]);
}

/// <summary>Somebody who is said to have said some words.</summary>
public sealed record FamilySpeaker([property: Description("The name; null where no speaker is named.")] string? Name, int Printings);

/// <summary>Words in one of the articles that print them.</summary>
public sealed record PrintingAnswer(
    ArticleHead Article,
    [property: Description("Id of the passage in which the statement begins.")] string Passage,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), Description("The permanent address of that passage in its article.")] string? Url,
    [property: Description("The name of the words as this article prints them.")] string? Wording,
    [property: Description("Who spoke; null when the text does not say.")] SpeakerMention? Speaker,
    [property: Description("True when the words are the same except for letter case, accents and punctuation.")] bool Same,
    [property: Description("The words, compared. kept: both have it; removed: this article leaves it out; added: "
        + "this article adds it.")] IReadOnlyList<ComparedAnswer> Words,
    [property: Description("The words that reverse or qualify the meaning and that this article leaves out or adds.")] IReadOnlyList<TurningAnswer> Turning)
{
    internal static PrintingAnswer From(ComparedPrinting compared, IAddresses? addresses)
    {
        var (article, statement) = (compared.Printing.Article.Article, compared.Printing.Statement);
        var passage = article.Passages[statement.Utterance.Quotations[0].Place.Passage];
        return new(
            ArticleHead.From(article),
            passage.Id.Value,
            addresses?.Passage(article.Slug, passage.Id),
            statement.Wording?.ToString(),
            statement.Utterance.Attribution is { } attribution ? SpeakerMention.From(attribution, statement.Speaker, article) : null,
            compared.IsSame,
            [.. compared.Words.Select(stretch => new ComparedAnswer(stretch.Change, stretch.Text))],
            [.. compared.Turning.Select(TurningAnswer.From)]);
    }
}

/// <summary>A word that reverses or qualifies the meaning.</summary>
public sealed record TurningAnswer(
    [property: Description("negation, condition, quantity or hedge.")] string Kind,
    string Words,
    [property: Description("True when the article leaves it out, false when it adds it.")] bool LeftOut)
{
    internal static TurningAnswer From(QualifyingWord turning) => new(VerdictWording.NameOf(turning.Kind), turning.Words, turning.IsLeftOut);
}
