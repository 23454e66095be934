namespace ArticleArchive.Web.Linking;

/// <summary>The name of a passage in a sentence: <c>Paragraph 4</c>, <c>Headline</c>.</summary>
internal static class PassageName
{
    public static string For(Passage passage) => passage.Number is { } number ? $"Paragraph {number}" : passage.Kind.ToString();
}
