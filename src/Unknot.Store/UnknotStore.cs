using Microsoft.Extensions.DependencyInjection;

namespace Unknot.Store;

/// <summary>How the store is registered.</summary>
public static class UnknotStore
{
    /// <summary>Registers an open database, and a context for each request. The shell says for whom each one acts.</summary>
    /// <param name="services">The services.</param>
    /// <param name="database">The database.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddUnknotStore(this IServiceCollection services, Database database) => services
        .AddSingleton(database)
        .AddScoped(provider => provider.GetRequiredService<Database>().Connect());
}
