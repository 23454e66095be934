namespace ArticleArchive.LuceneNet;

/// <summary>
/// The fields of the index. A passage is a document; before it in its block, where several people speak in it, stands a document for what each of them says.
/// An article is one block.
/// </summary>
internal static class Fields
{
    /// <summary>All words of a passage.</summary>
    public const string Text = "text";

    /// <summary>The narrator's words of a passage that also has quoted ones; a phrase does not reach over a quotation.</summary>
    public const string Told = "told";

    /// <summary>The quoted words of a passage, statement by statement, each with what follows in the same statement after the passage's end.</summary>
    public const string Said = "said";

    /// <summary>As <see cref="Said"/>, of one speaker among several: in that speaker's own document.</summary>
    public const string Part = "part";

    /// <summary>Marks of article, passage and speaker.</summary>
    public const string Mark = "mark";

    /// <summary>The day that the article sorts by, as a number; 0 where it is undated.</summary>
    public const string Day = "day";

    /// <summary>The article's key.</summary>
    public const string Key = "key";

    /// <summary>The passage's row, as a value.</summary>
    public const string Row = "row";

    /// <summary>How many documents after this one its passage stands: the value of a speaker's document.</summary>
    public const string Step = "step";

    /// <summary>The address name of the one who speaks, as a value.</summary>
    public const string Speaker = "speaker";

    /// <summary>The article's topics, as values of <see cref="FacetValue"/>.</summary>
    public const string Topic = "topic";

    /// <summary>The article's publisher, as such a value.</summary>
    public const string Source = "source";

    /// <summary>The article's years, as such values.</summary>
    public const string Year = "year";
}
