namespace ArticleArchive.Search.Queries;

/// <summary>Puts a query into English.</summary>
internal static class QueryReading
{
    /// <summary>The reading: <c>passages with the exact words “beginning to crack”</c>. Empty for an empty query.</summary>
    public static string Write(QueryNode? root, Voice? voice, IReadOnlyList<QueryFilter> filters)
    {
        if (root is null && voice is null && filters.Count == 0)
            return "";

        var words = Subject(voice, filters) + Words(root);
        var articles = FilterReading.Articles(filters);
        if (articles.Length == 0)
            return words;

        return $"{words}{(root is null ? "" : ",")} {articles}";
    }

    /// <summary>A list in English: <c>a, b and c</c>.</summary>
    public static string List(IReadOnlyList<string> items, string conjunction) =>
        items.Count == 1 ? items[0] : $"{string.Join(", ", items.Take(items.Count - 1))} {conjunction} {items[^1]}";

    private static string Subject(Voice? voice, IReadOnlyList<QueryFilter> filters)
    {
        var speakers = FilterReading.Speakers(filters, voice == Voice.Reported ? "of" : "said by");
        var passages = voice switch
        {
            Voice.Quote when speakers.Length == 0 => "quoted paragraphs",
            Voice.Reported => "paragraphs with reported speech",
            Voice.Narrative => "narrative paragraphs",
            Voice.Headline => "headlines",
            _ => "paragraphs",
        };
        return passages + speakers;
    }

    private static string Words(QueryNode? root)
    {
        var parts = root is AndNode and ? and.Parts : root is null ? [] : [root];
        var asked = parts.Where(part => part is not NotNode).ToList();
        var excluded = parts.OfType<NotNode>().Select(not => Describe(not.Part, nested: false)).ToList();
        var with = asked.Count == 0 ? "" : $" with {All(asked)}{(asked.Exists(HasForms) ? ", inflected forms too" : "")}";
        if (excluded.Count == 0)
            return with;

        var joint = with.Length == 0 ? "" : with.EndsWith("too", StringComparison.Ordinal) ? ", and" : " and";
        return $"{with}{joint} without {List(excluded, "or")}";
    }

    private static string All(List<QueryNode> nodes)
    {
        var described = nodes.Select((node, i) => Describe(node, nested: i < nodes.Count - 1)).ToList();
        return described.Count switch
        {
            1 => described[0],
            2 => $"both {described[0]} and {described[1]}",
            _ => $"all of {List(described, "and")}",
        };
    }

    private static string Describe(QueryNode node, bool nested) => node switch
    {
        WordNode word => Quote(word.Word),
        PrefixNode prefix => $"words that begin with {Quote(prefix.Prefix)}",
        PhraseNode phrase => Phrase(phrase),
        NearNode near => Near(near),
        OrNode or => Group(Either(or), nested),
        AndNode and => Group(And(and), nested: true),
        NotNode not => $"anything without {Describe(not.Part, nested: true)}",
        _ => "",
    };

    private static string Phrase(PhraseNode phrase)
    {
        var words = Quote(string.Join(' ', phrase.Words.Select(word => word ?? "*")));
        var exact = phrase.Words.Count == 1 ? $"the exact word {words}" : $"the exact words {words}";
        return phrase.Words.Contains(null) ? $"{exact}, any word for each *" : exact;
    }

    private static string Near(NearNode near)
    {
        var between = near.Distance switch { 0 => "right beside", 1 => "within 1 word of", _ => $"within {near.Distance} words of" };
        return $"{Describe(near.Left, nested: true)} {between} {Describe(near.Right, nested: true)}";
    }

    private static string Either(OrNode or)
    {
        var parts = or.Parts.Select(part => Describe(part, nested: true)).ToList();
        return parts.Count == 2 ? $"either {parts[0]} or {parts[1]}" : $"any of {List(parts, "or")}";
    }

    private static string And(AndNode and)
    {
        var excluded = and.Parts.OfType<NotNode>().Select(not => Describe(not.Part, nested: true)).ToList();
        var asked = All([.. and.Parts.Where(part => part is not NotNode)]);
        return excluded.Count == 0 ? asked : $"{asked} without {List(excluded, "or")}";
    }

    private static string Group(string words, bool nested) => nested ? $"({words})" : words;

    private static string Quote(string words) => $"“{QueryWriter.Plain(words)}”";

    private static bool HasForms(QueryNode node) => node switch
    {
        WordNode => true,
        NearNode near => HasForms(near.Left) || HasForms(near.Right),
        AndNode and => and.Parts.Any(HasForms),
        OrNode or => or.Parts.Any(HasForms),
        _ => false,
    };
}
