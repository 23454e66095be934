namespace ArticleArchive.Checking;

/// <summary>Where the words of a caution stand.</summary>
public enum CueSide
{
    /// <summary>Before the quotation, or around it.</summary>
    Before,

    /// <summary>After the quotation.</summary>
    After,

    /// <summary>In the quotation or in the nearest wording, but not in both.</summary>
    Differing,
}
