using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleArchive.Contracts;
using ArticleArchive.Web.Endpoints.Lists;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary>The JSON of the API.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(SearchAnswer))]
[JsonSerializable(typeof(LinesAnswer))]
[JsonSerializable(typeof(TimeAnswer))]
[JsonSerializable(typeof(WordRankingAnswer))]
[JsonSerializable(typeof(CompareAnswer))]
[JsonSerializable(typeof(CitedSearchAnswer))]
[JsonSerializable(typeof(CheckAnswer))]
[JsonSerializable(typeof(DraftAnswer))]
[JsonSerializable(typeof(SarifLog))]
[JsonSerializable(typeof(ArticleListAnswer))]
[JsonSerializable(typeof(ArticleAnswer))]
[JsonSerializable(typeof(ChoicesAnswer))]
[JsonSerializable(typeof(ArticlePassageAnswer))]
[JsonSerializable(typeof(ArticlePassagesAnswer))]
[JsonSerializable(typeof(SpeakerListAnswer))]
[JsonSerializable(typeof(SpeakerStatementsAnswer))]
[JsonSerializable(typeof(FamilyAnswer))]
[JsonSerializable(typeof(SearchTableAnswer))]
[JsonSerializable(typeof(HistoryAnswer))]
[JsonSerializable(typeof(RevisionAnswer))]
internal sealed partial class ApiJson : JsonSerializerContext;
