using System.ComponentModel;
using ArticleArchive.Catalog;
using ArticleArchive.Search;

namespace ArticleArchive.Contracts;

/// <summary>Which part of a long list an answer has.</summary>
public sealed record PartAnswer(
    [property: Description("How many there are.")] int Total,
    [property: Description("Which page this is, from 1.")] int Page,
    [property: Description("How many a page has at most; ask for the next page for more.")] int PageSize);

/// <summary>What came of checking a quotation, and what it was compared with.</summary>
public sealed record CheckedQuotationsAnswer(CheckAnswer Check, [property: Description("Which of the quotations these are.")] PartAnswer Part, ReachAnswer Compared);

/// <summary>What came of checking a draft, and what it was compared with.</summary>
public sealed record CheckedDraftAnswer(DraftAnswer Draft, [property: Description("Which of the findings these are.")] PartAnswer Part, ReachAnswer Compared);

/// <summary>Who said certain words.</summary>
public sealed record WhoSaidAnswer(
    [property: Description("The words asked about.")] string Words,
    [property: Description("All passages that have them in that order.")] long Total,
    int Page,
    int PageSize,
    [property: Description("Who says them, counted over all of those passages.")] IReadOnlyList<FacetCount> Speakers,
    [property: Description("Whose words they are, counted over all of those passages: quote, reported, narrative, headline.")] IReadOnlyList<FacetCount> Voices,
    IReadOnlyList<FoundAnswer> Results,
    [property: Description("Where no passage has the words: what comes nearest to them as a quotation; null otherwise.")] CheckedAnswer? Nearest,
    ReachAnswer Compared);

/// <summary>What the archive holds.</summary>
public sealed record CoverageAnswer(
    [property: Description("What the archive is called.")] string Archive,
    ReachAnswer Reach,
    [property: Description("How many statements were found in the articles.")] long Statements,
    [property: Description("Articles by year, newest first, then undated.")] IReadOnlyList<ArticleCount> Years,
    [property: Description("Articles by publisher, most frequent first; one page of them.")] IReadOnlyList<ArticleCount> Sources,
    [property: Description("How many publishers there are.")] int SourcesTotal,
    [property: Description("Articles by topic, most frequent first; one page of them.")] IReadOnlyList<ArticleCount> Topics,
    [property: Description("How many topics there are.")] int TopicsTotal,
    int Page,
    int PageSize);
