namespace ArticleArchive.Quotations.Marks;

/// <summary>The marks that an article uses for speech; decided for each article, because publishers differ.</summary>
internal enum HouseStyle
{
    /// <summary>Double marks; an unclosed single mark is an apostrophe.</summary>
    Double,

    /// <summary>Single marks, as in much British copy; one may remain open at the end of a paragraph.</summary>
    Single,
}
