namespace ArticleArchive.Quotations.Marks;

/// <summary>Which marks an article uses for speech; decided for each article, since publishers differ.</summary>
internal enum HouseStyle
{
    /// <summary>Double marks; a single mark that nothing closes is an apostrophe.</summary>
    Double,

    /// <summary>Single marks, as in much British copy; one may stay open at a paragraph's end.</summary>
    Single,
}
