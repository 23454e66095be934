using LuceneQuery = Lucene.Net.Search.Query;

namespace ArticleArchive.Search.Lucene;

/// <summary>The Lucene queries for a query. <see cref="Passages"/>, <see cref="Spoken"/> and <see cref="Candidates"/> never find the same passage.</summary>
internal sealed record SearchPlan
{
    /// <summary>A plan that finds nothing.</summary>
    public static SearchPlan Nothing { get; } = new();

    /// <summary>Finds passages that match; null for none.</summary>
    public LuceneQuery? Passages { get; init; }

    /// <summary>Finds speakers' documents whose passages match; null for none.</summary>
    public LuceneQuery? Spoken { get; init; }

    /// <summary>Finds passages whose text must decide whether they match; null for none.</summary>
    public LuceneQuery? Candidates { get; init; }

    /// <summary>Whether the matches are in quotations.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>
    /// When quotations are searched, finds the documents of those among several speakers who say the words. They count only in passages that match. Translated
    /// when facets ask for it: a check of a quotation never does.
    /// </summary>
    public Func<LuceneQuery>? Speakers { get; init; }
}
