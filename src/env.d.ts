interface ImportMetaEnv {
	/** The repository's web page, or empty where none is known: see `repositoryUrl`. */
	readonly REPOSITORY_URL: string;
}
