using System.ComponentModel;

namespace ArticleArchive.Contracts;

/// <summary>The part of a long list that an answer contains.</summary>
public sealed record PartAnswer(
    [property: Description("The number in the whole list.")] int Total,
    [property: Description("The number of this page, from 1.")] int Page,
    [property: Description("The most that a page has; ask for the next page for more.")] int PageSize);

/// <summary>The result of checking a quotation, and what it was compared with.</summary>
public sealed record CheckedQuotationsAnswer(
    CheckAnswer Check, [property: Description("The part of the quotations given here.")] PartAnswer Part, ReachAnswer Compared);

/// <summary>The result of checking a draft, and what it was compared with.</summary>
public sealed record CheckedDraftAnswer(
    DraftAnswer Draft, [property: Description("The part of the findings given here.")] PartAnswer Part, ReachAnswer Compared);

/// <summary>The speakers of certain words.</summary>
public sealed record WhoSaidAnswer(
    [property: Description("The words asked about.")] string Words,
    [property: Description("The number of passages that have them in that order.")] long Total,
    int Page,
    int PageSize,
    [property: Description("Who says them, counted over all these passages.")] IReadOnlyList<ValueCount> Speakers,
    [property: Description("Whose words they are, counted over all these passages: quote, reported, narrative, headline.")] IReadOnlyList<ValueCount> Voices,
    IReadOnlyList<FoundAnswer> Results,
    [property: Description("When no passage has the words: the nearest quotation; otherwise null.")] CheckedAnswer? Nearest,
    ReachAnswer Compared);

/// <summary>The contents of the archive, in figures.</summary>
public sealed record CoverageAnswer(
    [property: Description("The name of the archive.")] string Archive,
    ReachAnswer Reach,
    [property: Description("The number of statements found in the articles.")] long Statements,
    [property: Description("Articles by year, newest first, then undated.")] IReadOnlyList<ValueCount> Years,
    [property: Description("Articles by publisher, most frequent first; one page of them.")] IReadOnlyList<ValueCount> Sources,
    [property: Description("The number of publishers.")] int SourcesTotal,
    [property: Description("Articles by topic, most frequent first; one page of them.")] IReadOnlyList<ValueCount> Topics,
    [property: Description("The number of topics.")] int TopicsTotal,
    int Page,
    int PageSize);
