using System.Text.Json;
using System.Text.Json.Serialization;
using Unknot.Core.Planning;

namespace Unknot.Web.Shell.Record;

/// <summary>How a planned step is kept: as it was planned, so that later content does not change what was done.</summary>
public static class StoredSession
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    /// <summary>Writes a step.</summary>
    /// <param name="step">The step.</param>
    /// <returns>JSON.</returns>
    public static string Write(SessionStep step) => JsonSerializer.Serialize(step, s_json);

    /// <summary>Writes a session.</summary>
    /// <param name="session">The session.</param>
    /// <returns>JSON.</returns>
    public static string Write(Session session) => JsonSerializer.Serialize(session, s_json);

    /// <summary>Reads a session that was kept.</summary>
    /// <param name="json">What was written.</param>
    /// <returns>The session.</returns>
    public static Session Read(string json) => JsonSerializer.Deserialize<Session>(json, s_json) ?? throw new JsonException("A kept session is empty.");
}
