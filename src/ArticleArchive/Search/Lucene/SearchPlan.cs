using LuceneQuery = Lucene.Net.Search.Query;

namespace ArticleArchive.Search.Lucene;

/// <summary>Lucene's queries for a query. No passage is found by two of the first three.</summary>
internal sealed record SearchPlan
{
    /// <summary>Finds nothing.</summary>
    public static SearchPlan Nothing { get; } = new();

    /// <summary>Finds passages that are meant; null for none.</summary>
    public LuceneQuery? Passages { get; init; }

    /// <summary>Finds speakers' documents whose passages are meant; null for none.</summary>
    public LuceneQuery? Spoken { get; init; }

    /// <summary>Finds passages of which the text must say whether they are meant; null for none.</summary>
    public LuceneQuery? Candidates { get; init; }

    /// <summary>Whether what is found is found in quotations.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Where quotations are searched: finds the documents of those among several speakers who say the words. Only in passages that are meant do they count.</summary>
    public LuceneQuery? Speakers { get; init; }
}
