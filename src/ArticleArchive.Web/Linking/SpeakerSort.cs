namespace ArticleArchive.Web.Linking;

/// <summary>The order of a list of speakers. The names, in lower case, are those of the address.</summary>
internal enum SpeakerSort
{
    /// <summary>People by their last name, bodies by the first word of their name.</summary>
    Name,

    /// <summary>Most statements first.</summary>
    Statements,

    /// <summary>Quoted in the most articles first.</summary>
    Articles,

    /// <summary>Most recently quoted first; speakers quoted only in undated articles come last.</summary>
    Latest,
}
