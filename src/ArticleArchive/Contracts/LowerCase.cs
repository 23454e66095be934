using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleArchive.Contracts;

/// <summary>Names of an enumeration as the design spells them in JSON: <c>headline</c>, <c>direct</c>.</summary>
public sealed class LowerCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
