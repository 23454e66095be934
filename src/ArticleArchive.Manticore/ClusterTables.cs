namespace ArticleArchive.Manticore;

/// <summary>
/// The tables of the cluster and their columns, in the order in which rows are written. They are declared in the tables file next to the deployment notes.
/// </summary>
internal static class ClusterTables
{
    /// <summary>The version of the tables and rows: a cluster with another layout is filled again.</summary>
    public const int Layout = 1;

    /// <summary>Passages and, for a passage with several speakers, what each of them says.</summary>
    public const string Passages = "passages";

    /// <summary>One row for each article, written after its passages.</summary>
    public const string Articles = "articles";

    /// <summary>The states that can be searched.</summary>
    public const string States = "states";

    /// <summary>The names of topics, publishers and speakers.</summary>
    public const string Labels = "labels";

    /// <summary>The words of the archive.</summary>
    public const string Words = "words";

    /// <summary>The last generation of rows that have not been removed.</summary>
    public const long Never = uint.MaxValue;

    /// <summary>A row of <see cref="Passages"/> that is a passage.</summary>
    public const int PassageKind = 1;

    /// <summary>A row that holds one speaker's part of a passage.</summary>
    public const int SpeakerKind = 2;

    /// <summary>A headline.</summary>
    public const int HeadlineFlag = 1;

    /// <summary>Only the reporter's own words.</summary>
    public const int NarrativeFlag = 2;

    /// <summary>Several speakers.</summary>
    public const int SeveralFlag = 4;

    /// <summary>The columns of <see cref="Passages"/>.</summary>
    public const string PassageColumns =
        "id,born,died,article,place,kind,flags,size,speaker,mark,first_day,last_day,source,topics,years,filter,text,narrative,reported,quoted,spoken,signs";

    /// <summary>The columns of <see cref="Articles"/>.</summary>
    public const string ArticleColumns = "id,born,died,article,size,digest,slug";

    /// <summary>The columns of <see cref="States"/>.</summary>
    public const string StateColumns = "id,shard,shards,layout,is_complete,catalog,content,languages";

    /// <summary>The columns of <see cref="Labels"/>.</summary>
    public const string LabelColumns = "id,name";

    /// <summary>The columns of <see cref="Words"/>.</summary>
    public const string WordColumns = "id,passages,word,spelling";
}
