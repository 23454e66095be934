using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleArchive.Web.Citing;
using ArticleArchive.Web.Exports;
using ArticleArchive.Web.Feeds;
using ArticleArchive.Web.Keeping;
using Microsoft.AspNetCore.Mvc;

namespace ArticleArchive.Web.Api;

/// <summary>All JSON that the site writes.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(SearchAnswer))]
[JsonSerializable(typeof(CitedSearchAnswer))]
[JsonSerializable(typeof(CheckAnswer))]
[JsonSerializable(typeof(ArticleListAnswer))]
[JsonSerializable(typeof(ArticleAnswer))]
[JsonSerializable(typeof(ChoicesAnswer))]
[JsonSerializable(typeof(ArticlePassageAnswer))]
[JsonSerializable(typeof(ArticlePassagesAnswer))]
[JsonSerializable(typeof(SpeakerListAnswer))]
[JsonSerializable(typeof(SpeakerAnswer))]
[JsonSerializable(typeof(EmbedAnswer))]
[JsonSerializable(typeof(HistoryAnswer))]
[JsonSerializable(typeof(RevisionAnswer))]
[JsonSerializable(typeof(ExportRow))]
[JsonSerializable(typeof(SpeakerRow))]
[JsonSerializable(typeof(CutNote))]
[JsonSerializable(typeof(ArchiveHealth))]
[JsonSerializable(typeof(JsonFeedAnswer))]
[JsonSerializable(typeof(ProblemDetails))]
internal sealed partial class ArchiveJson : JsonSerializerContext
{
    /// <summary>The same with quotation marks and accents as they are, for JSON that is never part of a page.</summary>
    public static ArchiveJson Readable { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
