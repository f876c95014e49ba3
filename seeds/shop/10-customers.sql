COPY customers (id, name, email, joined_at) FROM stdin;
1	Yara Huber	yara.huber@example.org	2024-09-03 22:40:23+00
2	Anna Holm	anna.holm@example.net	2024-09-04 20:19:42+00
3	Zoë Peeters	zoe.peeters@example.com	2024-09-05 13:29:47+00
4	Clara Demir	clara.demir@example.net	2024-09-06 08:59:07+00
5	Zofia Lindqvist	zofia.lindqvist@example.net	2024-09-07 12:11:07+00
6	Matteo Müller	matteo.muller@example.net	2024-09-07 14:46:50+00
7	Olga Krüger	olga.kruger@example.net	2024-09-08 19:47:32+00
8	Ida Bianchi	ida.bianchi@example.org	2024-09-08 22:47:47+00
9	Youssef Steiner	youssef.steiner@example.com	2024-09-09 21:29:08+00
10	Greta Nyström	greta.nystrom@example.com	2024-09-10 13:50:04+00
11	Käthe Lindqvist	kathe.lindqvist@example.net	2024-09-10 15:11:14+00
12	Elif Doyle	elif.doyle@example.net	2024-09-10 17:50:59+00
13	Freja Lindqvist	freja.lindqvist@example.org	2024-09-10 19:04:19+00
14	Noah Smit	noah.smit@example.net	2024-09-10 19:13:18+00
15	Anna García	anna.garcia@example.net	2024-09-10 21:23:36+00
16	Elif Koch	elif.koch@example.net	2024-09-11 14:26:49+00
17	Samira Claes	samira.claes@example.com	2024-09-11 20:08:12+00
18	Clara Lindqvist	clara.lindqvist@example.net	2024-09-12 12:25:10+00
19	Niamh Sørensen	niamh.sorensen@example.org	2024-09-13 06:51:25+00
20	Wies Ruiz	wies.ruiz@example.org	2024-09-13 09:01:48+00
21	Daan Jansen	daan.jansen@example.com	2024-09-13 11:21:03+00
22	Finn Greco	finn.greco@example.org	2024-09-13 11:56:36+00
23	Zofia Yılmaz	zofia.yilmaz@example.org	2024-09-13 14:03:31+00
24	Astrid Walsh	astrid.walsh@example.com	2024-09-14 12:05:00+00
25	Eva Bakker	eva.bakker@example.com	2024-09-14 18:47:14+00
26	Zoë Koch	zoe.koch@example.com	2024-09-14 21:09:23+00
27	Niamh Wójcik	niamh.wojcik@example.org	2024-09-15 07:17:27+00
28	Giulia Yılmaz	giulia.yilmaz@example.net	2024-09-15 09:50:15+00
29	Viktor Fischer	viktor.fischer@example.org	2024-09-15 10:26:05+00
30	Karin Fontaine	karin.fontaine@example.com	2024-09-15 11:10:36+00
31	Daan Krüger	daan.kruger@example.org	2024-09-15 13:37:37+00
32	Hugo Claes	hugo.claes@example.net	2024-09-15 15:36:24+00
33	Pieter Demir	pieter.demir@example.net	2024-09-15 17:35:12+00
34	Greta Fontaine	greta.fontaine@example.org	2024-09-15 20:24:10+00
35	Ida Schäfer	ida.schafer@example.com	2024-09-15 20:39:46+00
36	Chloé Becker	chloe.becker@example.org	2024-09-15 21:08:11+00
37	Zofia Nowak	zofia.nowak@example.com	2024-09-15 22:03:34+00
38	Tomás Greco	tomas.greco@example.net	2024-09-15 22:08:18+00
39	Olga Lindqvist	olga.lindqvist@example.org	2024-09-16 07:09:07+00
40	Agnieszka Becker	agnieszka.becker@example.com	2024-09-16 08:26:05+00
41	Jürgen Fontaine	jurgen.fontaine@example.net	2024-09-16 17:47:11+00
42	Samira Smit	samira.smit@example.com	2024-09-16 19:03:03+00
43	Chloé Rossi	chloe.rossi@example.com	2024-09-16 19:33:48+00
44	Rosa Nowak	rosa.nowak@example.org	2024-09-16 19:51:34+00
45	Lucía Gruber	lucia.gruber@example.com	2024-09-16 20:22:55+00
46	Søren Müller	soren.muller@example.com	2024-09-16 20:51:06+00
47	Jürgen Haddad	jurgen.haddad@example.com	2024-09-17 15:29:03+00
48	Yara Murphy	yara.murphy@example.net	2024-09-17 16:09:58+00
49	Zoë Dekker	zoe.dekker@example.org	2024-09-17 19:01:29+00
50	Hugo Bakker	hugo.bakker@example.net	2024-09-17 19:55:12+00
51	Ulrike Meijer	ulrike.meijer@example.net	2024-09-17 20:36:09+00
52	Chiara Conti	chiara.conti@example.com	2024-09-17 21:41:35+00
53	Samira Doyle	samira.doyle@example.net	2024-09-18 07:40:53+00
54	Daan Doyle	daan.doyle@example.net	2024-09-18 09:43:16+00
55	Giulia Berg	giulia.berg@example.org	2024-09-18 11:52:43+00
56	Emre Meijer	emre.meijer@example.org	2024-09-18 11:53:34+00
57	Samira Girard	samira.girard@example.net	2024-09-18 14:31:49+00
58	Mateo Ruiz	mateo.ruiz@example.net	2024-09-18 14:34:59+00
59	Frédéric Nowak	frederic.nowak@example.com	2024-09-18 16:05:27+00
60	Clara Doyle	clara.doyle@example.net	2024-09-19 06:44:15+00
61	Eva Yılmaz	eva.yilmaz@example.org	2024-09-19 09:48:13+00
62	Paolo Fontaine	paolo.fontaine@example.com	2024-09-19 10:11:43+00
63	Niamh Schäfer	niamh.schafer@example.net	2024-09-19 10:27:58+00
64	Käthe Meijer	kathe.meijer@example.com	2024-09-19 15:04:55+00
65	Frédéric Ortega	frederic.ortega@example.org	2024-09-19 21:36:26+00
66	Jürgen Sørensen	jurgen.sorensen@example.com	2024-09-20 00:52:42+00
67	Emre Meijer	emre.meijer2@example.org	2024-09-20 08:38:41+00
68	Tomás Krüger	tomas.kruger@example.com	2024-09-20 11:21:13+00
69	Zoë Bianchi	zoe.bianchi@example.org	2024-09-20 12:15:44+00
70	Finn Dekker	finn.dekker@example.org	2024-09-20 14:27:02+00
71	Eva Murphy	eva.murphy@example.org	2024-09-20 15:58:27+00
72	Zofia Vogel	zofia.vogel@example.net	2024-09-20 16:48:22+00
73	Finn Mulder	finn.mulder@example.net	2024-09-20 17:56:31+00
74	Benoît Holm	benoit.holm@example.com	2024-09-20 18:48:53+00
75	Emre Brouwer	emre.brouwer@example.net	2024-09-20 19:13:51+00
76	Pieter Bianchi	pieter.bianchi@example.com	2024-09-20 21:18:56+00
77	Zoë Steiner	zoe.steiner@example.com	2024-09-20 21:50:23+00
78	Astrid Becker	astrid.becker@example.com	2024-09-20 23:26:45+00
79	Karin Girard	karin.girard@example.net	2024-09-21 07:05:28+00
80	Astrid Greco	astrid.greco@example.org	2024-09-21 12:23:35+00
81	Freja Visser	freja.visser@example.com	2024-09-21 12:28:15+00
82	Finn Wouters	finn.wouters@example.net	2024-09-21 13:11:25+00
83	Rosa Kjær	rosa.kjaer@example.org	2024-09-21 15:08:09+00
84	Émile Nowak	emile.nowak@example.net	2024-09-21 20:09:37+00
85	Greta Byrne	greta.byrne@example.org	2024-09-21 20:43:40+00
86	Tomás Dekker	tomas.dekker@example.com	2024-09-21 21:06:11+00
87	Aoife Lund	aoife.lund@example.net	2024-09-21 21:44:41+00
88	Désirée Dubois	desiree.dubois@example.net	2024-09-21 22:08:42+00
89	Lars Lund	lars.lund@example.org	2024-09-21 23:42:15+00
90	Tess Hoffmann	tess.hoffmann@example.org	2024-09-21 23:51:31+00
91	Bram Gruber	bram.gruber@example.net	2024-09-22 09:44:53+00
92	Jonas Wójcik	jonas.wojcik@example.org	2024-09-22 10:41:21+00
93	Nils Peeters	nils.peeters@example.org	2024-09-22 14:05:40+00
94	Tess Fischer	tess.fischer@example.net	2024-09-22 15:56:01+00
95	Ida Walsh	ida.walsh@example.org	2024-09-22 20:39:03+00
96	Aoife Rossi	aoife.rossi@example.net	2024-09-22 21:07:01+00
97	Karin Koch	karin.koch@example.com	2024-09-22 21:52:19+00
98	Rosa Brouwer	rosa.brouwer@example.com	2024-09-23 10:42:27+00
99	Viktor Sørensen	viktor.sorensen@example.com	2024-09-23 14:38:55+00
100	Noah Yılmaz	noah.yilmaz@example.org	2024-09-23 17:08:22+00
101	Pieter Lambert	pieter.lambert@example.net	2024-09-23 22:06:02+00
102	Emre García	emre.garcia@example.com	2024-09-24 11:48:14+00
103	Cian Bakker	cian.bakker@example.org	2024-09-24 12:15:01+00
104	Lucía Holm	lucia.holm@example.com	2024-09-24 13:59:59+00
105	Maeve Smit	maeve.smit@example.org	2024-09-24 18:33:26+00
106	Noah Berg	noah.berg@example.org	2024-09-24 22:22:56+00
107	Zoë Wouters	zoe.wouters@example.com	2024-09-25 10:05:10+00
108	Youssef Müller	youssef.muller@example.org	2024-09-25 18:32:47+00
109	Ulrike Rossi	ulrike.rossi@example.com	2024-09-25 19:53:38+00
110	Chiara Lefèvre	chiara.lefevre@example.net	2024-09-25 21:10:55+00
111	Jürgen Byrne	jurgen.byrne@example.org	2024-09-26 09:41:17+00
112	Youssef Koch	youssef.koch@example.net	2024-09-26 13:48:09+00
113	Noah Vogel	noah.vogel@example.net	2024-09-26 14:09:55+00
114	Benoît Berg	benoit.berg@example.net	2024-09-26 21:28:02+00
115	Tomás Lindqvist	tomas.lindqvist@example.org	2024-09-26 23:23:25+00
116	Cian Krüger	cian.kruger@example.com	2024-09-27 10:28:32+00
117	Ulrike Navarro	ulrike.navarro@example.com	2024-09-27 19:18:13+00
118	Hugo Girard	hugo.girard@example.org	2024-09-27 19:51:56+00
119	Cian Nyström	cian.nystrom@example.org	2024-09-28 07:45:58+00
120	Greta Mulder	greta.mulder@example.org	2024-09-28 10:39:41+00
121	Viktor Steiner	viktor.steiner@example.net	2024-09-28 10:41:12+00
122	Lucía Schäfer	lucia.schafer@example.org	2024-09-28 13:23:09+00
123	Bram Claes	bram.claes@example.net	2024-09-28 15:49:45+00
124	Zoë Steiner	zoe.steiner2@example.com	2024-09-28 19:52:44+00
125	Tess Visser	tess.visser@example.net	2024-09-28 20:49:13+00
126	Chiara Nowak	chiara.nowak@example.com	2024-09-28 22:27:08+00
127	Käthe Vogel	kathe.vogel@example.org	2024-09-28 22:39:08+00
128	Zofia Doyle	zofia.doyle@example.net	2024-09-28 23:37:16+00
129	Daan Girard	daan.girard@example.com	2024-09-29 07:51:03+00
130	Niamh Nyström	niamh.nystrom@example.net	2024-09-29 18:20:42+00
131	Chiara Greco	chiara.greco@example.org	2024-09-29 19:24:36+00
132	Ida Lambert	ida.lambert@example.com	2024-09-29 20:53:35+00
133	Ida Ortega	ida.ortega@example.com	2024-09-30 09:37:01+00
134	Samira Lefèvre	samira.lefevre@example.com	2024-09-30 10:00:18+00
135	Maeve Navarro	maeve.navarro@example.com	2024-09-30 10:19:44+00
136	Giulia Krüger	giulia.kruger@example.org	2024-09-30 11:26:22+00
137	Hugo Brouwer	hugo.brouwer@example.com	2024-09-30 14:23:03+00
138	Karin Jansen	karin.jansen@example.net	2024-09-30 15:20:06+00
139	Anna Maes	anna.maes@example.net	2024-09-30 16:58:38+00
140	Käthe Claes	kathe.claes@example.org	2024-09-30 18:44:16+00
141	Daan Claes	daan.claes@example.org	2024-09-30 19:49:08+00
142	Greta Meijer	greta.meijer@example.net	2024-09-30 20:05:05+00
143	Emre Lefèvre	emre.lefevre@example.net	2024-09-30 20:06:01+00
144	Désirée Meijer	desiree.meijer@example.org	2024-09-30 23:03:54+00
145	Mateo Nielsen	mateo.nielsen@example.net	2024-10-01 12:08:44+00
146	Inés Jansen	ines.jansen@example.org	2024-10-01 13:21:34+00
147	Niamh Ruiz	niamh.ruiz@example.org	2024-10-01 18:37:03+00
148	Pieter García	pieter.garcia@example.org	2024-10-01 21:31:45+00
149	Inés Dekker	ines.dekker@example.com	2024-10-01 21:42:39+00
150	Jakub Gruber	jakub.gruber@example.net	2024-10-01 22:13:16+00
151	Jakub Zieliński	jakub.zielinski@example.org	2024-10-01 22:30:04+00
152	Bram Dubois	bram.dubois@example.net	2024-10-01 23:53:14+00
153	Giulia Wouters	giulia.wouters@example.net	2024-10-02 09:17:41+00
154	Niamh Lambert	niamh.lambert@example.org	2024-10-02 10:39:36+00
155	Emre Wójcik	emre.wojcik@example.com	2024-10-02 11:19:07+00
156	Tess Conti	tess.conti@example.org	2024-10-02 13:35:01+00
157	Jürgen Steiner	jurgen.steiner@example.net	2024-10-02 13:50:35+00
158	Frédéric Nowak	frederic.nowak2@example.com	2024-10-02 16:51:38+00
159	Viktor Brouwer	viktor.brouwer@example.com	2024-10-02 20:01:28+00
160	Sven Lindqvist	sven.lindqvist@example.com	2024-10-02 21:07:47+00
161	Astrid Weber	astrid.weber@example.net	2024-10-03 05:56:24+00
162	Ulrike Claes	ulrike.claes@example.com	2024-10-03 08:18:18+00
163	Jürgen Claes	jurgen.claes@example.org	2024-10-03 08:25:36+00
164	Youssef Rossi	youssef.rossi@example.net	2024-10-03 09:01:56+00
165	Cian Fischer	cian.fischer@example.net	2024-10-03 12:21:51+00
166	Elif Mulder	elif.mulder@example.com	2024-10-03 19:47:31+00
167	Jonas Smit	jonas.smit@example.org	2024-10-03 19:59:34+00
168	Jakub Lambert	jakub.lambert@example.com	2024-10-03 22:14:37+00
169	Jürgen Brouwer	jurgen.brouwer@example.com	2024-10-04 00:12:19+00
170	Jonas García	jonas.garcia@example.com	2024-10-04 07:33:35+00
171	Viktor Koch	viktor.koch@example.org	2024-10-04 09:03:31+00
172	Olga Wójcik	olga.wojcik@example.com	2024-10-04 10:12:41+00
173	Tomás Girard	tomas.girard@example.net	2024-10-04 15:00:37+00
174	Jürgen Brouwer	jurgen.brouwer2@example.com	2024-10-04 17:47:21+00
175	Lars Lindqvist	lars.lindqvist@example.org	2024-10-04 19:49:38+00
176	Noah Bakker	noah.bakker@example.org	2024-10-04 19:55:34+00
177	Émile Nielsen	emile.nielsen@example.org	2024-10-04 20:08:35+00
178	Daan Claes	daan.claes2@example.com	2024-10-04 20:33:28+00
179	Freja Müller	freja.muller@example.com	2024-10-05 08:53:47+00
180	Tomás Weber	tomas.weber@example.net	2024-10-05 09:18:55+00
181	Agnieszka Fontaine	agnieszka.fontaine@example.net	2024-10-05 10:04:48+00
182	Emre Mulder	emre.mulder@example.org	2024-10-05 10:22:48+00
183	Chloé Dubois	chloe.dubois@example.com	2024-10-05 12:30:15+00
184	Astrid Fontaine	astrid.fontaine@example.com	2024-10-05 15:45:10+00
185	Mateo Visser	mateo.visser@example.com	2024-10-05 15:58:19+00
186	Zofia Sørensen	zofia.sorensen@example.net	2024-10-05 20:28:08+00
187	Chloé Schäfer	chloe.schafer@example.com	2024-10-05 22:19:17+00
188	Zofia Wójcik	zofia.wojcik@example.com	2024-10-06 11:14:07+00
189	Rosa Bakker	rosa.bakker@example.net	2024-10-06 13:08:04+00
190	Eva Bianchi	eva.bianchi@example.org	2024-10-06 16:45:22+00
191	Freja Bakker	freja.bakker@example.com	2024-10-06 22:37:25+00
192	Désirée Lefèvre	desiree.lefevre@example.com	2024-10-06 22:37:53+00
193	Søren Sørensen	soren.sorensen@example.org	2024-10-07 00:37:46+00
194	Marie Conti	marie.conti@example.net	2024-10-07 07:47:09+00
195	Chloé Meijer	chloe.meijer@example.org	2024-10-07 10:00:39+00
196	Olga Girard	olga.girard@example.net	2024-10-07 10:24:44+00
197	Karin Visser	karin.visser@example.com	2024-10-07 10:42:26+00
198	Chloé Bakker	chloe.bakker@example.org	2024-10-07 16:43:55+00
199	Rosa Doyle	rosa.doyle@example.net	2024-10-07 18:03:55+00
200	Finn Demir	finn.demir@example.com	2024-10-07 20:17:07+00
201	Emre Wójcik	emre.wojcik2@example.com	2024-10-07 23:34:50+00
202	Anna Ruiz	anna.ruiz@example.org	2024-10-08 00:30:02+00
203	Greta Nowak	greta.nowak@example.com	2024-10-08 09:40:09+00
204	Tomás Steiner	tomas.steiner@example.net	2024-10-08 09:52:42+00
205	Samira Zieliński	samira.zielinski@example.org	2024-10-08 12:48:15+00
206	Zoë Fontaine	zoe.fontaine@example.net	2024-10-08 13:33:51+00
207	Elif Ortega	elif.ortega@example.org	2024-10-08 13:59:42+00
208	Hugo Doyle	hugo.doyle@example.com	2024-10-08 17:32:43+00
209	Daan Becker	daan.becker@example.net	2024-10-08 21:59:11+00
210	Astrid Nowak	astrid.nowak@example.org	2024-10-09 07:48:46+00
211	Désirée Becker	desiree.becker@example.net	2024-10-09 11:02:41+00
212	Maeve Haddad	maeve.haddad@example.org	2024-10-09 14:58:57+00
213	Désirée Jansen	desiree.jansen@example.net	2024-10-09 21:51:57+00
214	Søren Steiner	soren.steiner@example.com	2024-10-10 08:49:06+00
215	Käthe Weber	kathe.weber@example.net	2024-10-10 12:42:26+00
216	Benoît Brouwer	benoit.brouwer@example.net	2024-10-10 12:50:36+00
217	Zoë Claes	zoe.claes@example.net	2024-10-10 13:39:51+00
218	Anna Sørensen	anna.sorensen@example.org	2024-10-10 15:34:41+00
219	Chloé Müller	chloe.muller@example.com	2024-10-10 18:56:56+00
220	Samira Sørensen	samira.sorensen@example.net	2024-10-10 22:37:04+00
221	Agnieszka Sørensen	agnieszka.sorensen@example.org	2024-10-11 08:26:46+00
222	Niamh Conti	niamh.conti@example.org	2024-10-11 09:35:02+00
223	Désirée Meijer	desiree.meijer2@example.org	2024-10-11 12:29:56+00
224	Rosa Byrne	rosa.byrne@example.com	2024-10-11 15:19:12+00
225	Inés Ortega	ines.ortega@example.net	2024-10-11 18:05:07+00
226	Elif Becker	elif.becker@example.org	2024-10-11 20:04:45+00
227	Daan Berg	daan.berg@example.net	2024-10-11 20:15:54+00
228	Olga Bianchi	olga.bianchi@example.com	2024-10-11 20:17:22+00
229	Anna Lefèvre	anna.lefevre@example.com	2024-10-11 22:58:50+00
230	Jürgen Gruber	jurgen.gruber@example.org	2024-10-12 10:06:35+00
231	Hugo Lefèvre	hugo.lefevre@example.net	2024-10-12 15:53:20+00
232	Rosa Wouters	rosa.wouters@example.net	2024-10-12 17:25:38+00
233	Daan Lindqvist	daan.lindqvist@example.net	2024-10-12 17:47:16+00
234	Émile Zieliński	emile.zielinski@example.net	2024-10-13 11:17:18+00
235	Lucía Lund	lucia.lund@example.com	2024-10-13 20:18:38+00
236	Käthe Lambert	kathe.lambert@example.com	2024-10-13 20:49:03+00
237	Youssef Byrne	youssef.byrne@example.org	2024-10-13 23:51:49+00
238	Sven Meijer	sven.meijer@example.org	2024-10-13 23:59:11+00
239	Viktor Nielsen	viktor.nielsen@example.org	2024-10-14 07:01:02+00
240	Anna Haddad	anna.haddad@example.org	2024-10-14 07:49:21+00
241	Rosa Yılmaz	rosa.yilmaz@example.net	2024-10-14 08:53:00+00
242	Karin Walsh	karin.walsh@example.net	2024-10-14 09:27:42+00
243	Wies Meijer	wies.meijer@example.com	2024-10-14 12:21:02+00
244	Benoît Ortega	benoit.ortega@example.net	2024-10-14 12:51:39+00
245	Greta Mulder	greta.mulder2@example.net	2024-10-14 19:00:24+00
246	Tomás Fischer	tomas.fischer@example.com	2024-10-14 19:23:37+00
247	Lars Smit	lars.smit@example.com	2024-10-14 19:51:36+00
248	Marie Sørensen	marie.sorensen@example.net	2024-10-14 20:19:32+00
249	Jonas Doyle	jonas.doyle@example.com	2024-10-14 20:41:56+00
250	Clara Zieliński	clara.zielinski@example.org	2024-10-14 20:47:03+00
251	Chiara Meijer	chiara.meijer@example.com	2024-10-15 10:54:44+00
252	Hugo Peeters	hugo.peeters@example.org	2024-10-15 18:09:40+00
253	Eva Claes	eva.claes@example.net	2024-10-16 15:28:31+00
254	Rosa Lund	rosa.lund@example.net	2024-10-16 19:47:22+00
255	Clara Berg	clara.berg@example.org	2024-10-17 01:16:51+00
256	Rosa Smit	rosa.smit@example.com	2024-10-17 13:08:46+00
257	Nils Zieliński	nils.zielinski@example.net	2024-10-17 13:20:29+00
258	Pieter Fischer	pieter.fischer@example.org	2024-10-17 13:21:37+00
259	Zoë Nielsen	zoe.nielsen@example.org	2024-10-17 13:47:55+00
260	Nils Bakker	nils.bakker@example.net	2024-10-17 16:32:55+00
261	Maeve Lindqvist	maeve.lindqvist@example.org	2024-10-17 16:39:31+00
262	Finn Holm	finn.holm@example.com	2024-10-18 08:40:33+00
263	Mateo Bakker	mateo.bakker@example.com	2024-10-18 12:05:49+00
264	Jürgen Hoffmann	jurgen.hoffmann@example.com	2024-10-18 13:34:47+00
265	Jürgen Visser	jurgen.visser@example.org	2024-10-18 14:37:47+00
266	Freja Gruber	freja.gruber@example.org	2024-10-18 16:12:44+00
267	Hugo Greco	hugo.greco@example.org	2024-10-18 16:22:55+00
268	Zofia Walsh	zofia.walsh@example.com	2024-10-18 18:56:28+00
269	Giulia Peeters	giulia.peeters@example.net	2024-10-18 19:25:13+00
270	Désirée Girard	desiree.girard@example.net	2024-10-18 19:49:51+00
271	Nils Claes	nils.claes@example.com	2024-10-18 20:11:06+00
272	Youssef Becker	youssef.becker@example.net	2024-10-18 21:54:52+00
273	Søren García	soren.garcia@example.net	2024-10-18 23:27:24+00
274	Désirée Mulder	desiree.mulder@example.org	2024-10-19 08:00:59+00
275	Noah Becker	noah.becker@example.org	2024-10-19 09:07:00+00
276	Jakub Claes	jakub.claes@example.com	2024-10-19 14:55:33+00
277	Giulia Murphy	giulia.murphy@example.com	2024-10-19 15:38:04+00
278	Pieter Becker	pieter.becker@example.com	2024-10-19 16:17:45+00
279	Agnieszka Smit	agnieszka.smit@example.org	2024-10-19 16:47:32+00
280	Frédéric Doyle	frederic.doyle@example.net	2024-10-19 20:23:18+00
281	Désirée Ruiz	desiree.ruiz@example.com	2024-10-19 23:22:29+00
282	Tomás Berg	tomas.berg@example.net	2024-10-20 07:23:06+00
283	Daan Nowak	daan.nowak@example.com	2024-10-20 11:06:15+00
284	Matteo Peeters	matteo.peeters@example.net	2024-10-20 14:15:33+00
285	Ulrike Walsh	ulrike.walsh@example.net	2024-10-20 15:37:12+00
286	Paolo Ruiz	paolo.ruiz@example.net	2024-10-20 17:34:00+00
287	Marie Greco	marie.greco@example.org	2024-10-20 19:19:20+00
288	Emre Girard	emre.girard@example.net	2024-10-20 20:59:08+00
289	Nils Nielsen	nils.nielsen@example.com	2024-10-21 00:00:59+00
290	Greta Bakker	greta.bakker@example.com	2024-10-21 07:10:38+00
291	Yara Claes	yara.claes@example.com	2024-10-21 10:28:10+00
292	Sven Lefèvre	sven.lefevre@example.org	2024-10-21 11:40:47+00
293	Marie Krüger	marie.kruger@example.net	2024-10-21 15:21:52+00
294	Anna Dubois	anna.dubois@example.com	2024-10-21 17:31:51+00
295	Ida Krüger	ida.kruger@example.org	2024-10-22 10:16:01+00
296	Pieter Koch	pieter.koch@example.net	2024-10-22 11:22:22+00
297	Youssef Byrne	youssef.byrne2@example.net	2024-10-22 12:31:31+00
298	Wies Müller	wies.muller@example.org	2024-10-22 12:41:55+00
299	Noah Lambert	noah.lambert@example.com	2024-10-22 22:43:08+00
300	Marie Weber	marie.weber@example.com	2024-10-23 08:02:18+00
301	Käthe Krüger	kathe.kruger@example.net	2024-10-23 09:30:21+00
302	Daan Yılmaz	daan.yilmaz@example.org	2024-10-23 11:56:21+00
303	Lars Dubois	lars.dubois@example.net	2024-10-23 13:39:28+00
304	Marie Fischer	marie.fischer@example.com	2024-10-23 13:39:44+00
305	Tomás Yılmaz	tomas.yilmaz@example.com	2024-10-23 14:10:40+00
306	Viktor Nowak	viktor.nowak@example.org	2024-10-23 15:32:31+00
307	Giulia Ortega	giulia.ortega@example.net	2024-10-23 20:51:13+00
308	Anna Sørensen	anna.sorensen2@example.org	2024-10-23 21:55:47+00
309	Olga Ruiz	olga.ruiz@example.com	2024-10-24 10:43:15+00
310	Käthe Murphy	kathe.murphy@example.net	2024-10-24 11:04:39+00
311	Anna Lund	anna.lund@example.org	2024-10-24 11:56:47+00
312	Olga Moreau	olga.moreau@example.net	2024-10-24 12:30:54+00
313	Viktor Becker	viktor.becker@example.org	2024-10-24 16:01:20+00
314	Hugo Demir	hugo.demir@example.org	2024-10-24 17:01:28+00
315	Désirée Conti	desiree.conti@example.com	2024-10-24 18:37:40+00
316	Agnieszka Bakker	agnieszka.bakker@example.org	2024-10-24 18:51:34+00
317	Karin Hoffmann	karin.hoffmann@example.net	2024-10-24 19:55:50+00
318	Lucía Visser	lucia.visser@example.com	2024-10-24 20:30:31+00
319	Tomás Bakker	tomas.bakker@example.org	2024-10-25 06:51:12+00
320	Zoë Lund	zoe.lund@example.org	2024-10-25 08:50:15+00
321	Rosa Hoffmann	rosa.hoffmann@example.org	2024-10-25 09:33:07+00
322	Jakub Byrne	jakub.byrne@example.net	2024-10-25 10:16:31+00
323	Eva Smit	eva.smit@example.org	2024-10-25 11:21:27+00
324	Benoît Lindqvist	benoit.lindqvist@example.org	2024-10-25 11:30:08+00
325	Noah Fontaine	noah.fontaine@example.net	2024-10-25 13:47:30+00
326	Jonas Wójcik	jonas.wojcik2@example.com	2024-10-25 18:53:04+00
327	Tomás Navarro	tomas.navarro@example.net	2024-10-25 18:59:54+00
328	Wies Becker	wies.becker@example.org	2024-10-26 09:46:12+00
329	Chiara Doyle	chiara.doyle@example.net	2024-10-26 10:52:52+00
330	Hugo Jansen	hugo.jansen@example.com	2024-10-26 11:58:53+00
331	Bram Peeters	bram.peeters@example.org	2024-10-26 12:45:12+00
332	Ulrike Wouters	ulrike.wouters@example.org	2024-10-26 19:50:51+00
333	Karin Lund	karin.lund@example.org	2024-10-26 19:55:17+00
334	Giulia Nowak	giulia.nowak@example.com	2024-10-26 21:00:50+00
335	Marie Holm	marie.holm@example.com	2024-10-26 21:26:21+00
336	Hugo Demir	hugo.demir2@example.net	2024-10-26 22:56:01+00
337	Jakub Lambert	jakub.lambert2@example.com	2024-10-27 07:50:23+00
338	Giulia Peeters	giulia.peeters2@example.net	2024-10-27 11:22:00+00
339	Astrid Moreau	astrid.moreau@example.org	2024-10-27 21:06:09+00
340	Karin Claes	karin.claes@example.com	2024-10-27 21:16:21+00
341	Mateo Dekker	mateo.dekker@example.org	2024-10-27 21:46:38+00
342	Jakub Huber	jakub.huber@example.com	2024-10-27 21:47:47+00
343	Eva Bianchi	eva.bianchi2@example.org	2024-10-28 10:17:15+00
344	Ulrike Lefèvre	ulrike.lefevre@example.net	2024-10-28 12:58:45+00
345	Nils Murphy	nils.murphy@example.org	2024-10-28 13:19:27+00
346	Pieter Kjær	pieter.kjaer@example.net	2024-10-28 14:06:26+00
347	Lars Claes	lars.claes@example.org	2024-10-28 14:20:22+00
348	Ulrike Zieliński	ulrike.zielinski@example.org	2024-10-28 17:04:35+00
349	Ida Ruiz	ida.ruiz@example.net	2024-10-28 18:55:42+00
350	Yara Brouwer	yara.brouwer@example.net	2024-10-29 02:28:59+00
351	Samira Hoffmann	samira.hoffmann@example.net	2024-10-29 09:43:09+00
352	Benoît Fontaine	benoit.fontaine@example.com	2024-10-29 12:39:55+00
353	Astrid Vogel	astrid.vogel@example.org	2024-10-29 17:12:24+00
354	Cian Holm	cian.holm@example.net	2024-10-29 19:24:18+00
355	Zofia Hoffmann	zofia.hoffmann@example.com	2024-10-29 19:49:40+00
356	Marie Müller	marie.muller@example.org	2024-10-29 20:23:18+00
357	Finn Müller	finn.muller@example.net	2024-10-29 20:23:46+00
358	Maeve Lindqvist	maeve.lindqvist2@example.org	2024-10-29 21:47:54+00
359	Käthe Maes	kathe.maes@example.net	2024-10-30 01:35:34+00
360	Bram Greco	bram.greco@example.com	2024-10-30 10:16:23+00
361	Bram Lambert	bram.lambert@example.com	2024-10-30 10:20:57+00
362	Youssef Wójcik	youssef.wojcik@example.org	2024-10-30 10:35:48+00
363	Mateo Meijer	mateo.meijer@example.net	2024-10-30 16:30:46+00
364	Karin Weber	karin.weber@example.net	2024-10-30 17:41:26+00
365	Émile Yılmaz	emile.yilmaz@example.com	2024-10-30 19:06:37+00
366	Youssef Gruber	youssef.gruber@example.org	2024-10-30 19:08:30+00
367	Chloé Berg	chloe.berg@example.com	2024-10-30 20:26:18+00
368	Zofia Dubois	zofia.dubois@example.net	2024-10-30 20:34:53+00
369	Chloé Kjær	chloe.kjaer@example.org	2024-10-30 21:51:45+00
370	Zofia García	zofia.garcia@example.org	2024-10-31 07:36:08+00
371	Noah Fontaine	noah.fontaine2@example.org	2024-10-31 10:10:40+00
372	Aoife Fischer	aoife.fischer@example.net	2024-10-31 11:15:15+00
373	Käthe Ortega	kathe.ortega@example.com	2024-10-31 14:08:13+00
374	Greta Doyle	greta.doyle@example.org	2024-10-31 17:55:37+00
375	Lucía Lefèvre	lucia.lefevre@example.com	2024-10-31 19:14:50+00
376	Elif Holm	elif.holm@example.com	2024-10-31 20:08:53+00
377	Noah Lindqvist	noah.lindqvist@example.net	2024-10-31 20:09:53+00
378	Matteo Brouwer	matteo.brouwer@example.net	2024-10-31 22:51:08+00
379	Anna Müller	anna.muller@example.com	2024-11-01 08:49:52+00
380	Lars Navarro	lars.navarro@example.com	2024-11-01 11:22:55+00
381	Agnieszka Fischer	agnieszka.fischer@example.com	2024-11-01 12:42:52+00
382	Désirée Fontaine	desiree.fontaine@example.com	2024-11-01 15:17:02+00
383	Giulia Visser	giulia.visser@example.com	2024-11-01 15:47:13+00
384	Giulia Koch	giulia.koch@example.com	2024-11-01 16:59:08+00
385	Anna Haddad	anna.haddad2@example.net	2024-11-01 19:13:20+00
386	Viktor Becker	viktor.becker2@example.com	2024-11-01 20:00:19+00
387	Frédéric Fontaine	frederic.fontaine@example.com	2024-11-01 21:58:44+00
388	Inés Dubois	ines.dubois@example.org	2024-11-01 22:12:08+00
389	Freja Bianchi	freja.bianchi@example.org	2024-11-01 22:27:48+00
390	Wies Dekker	wies.dekker@example.com	2024-11-01 23:19:46+00
391	Käthe García	kathe.garcia@example.com	2024-11-02 12:00:53+00
392	Jonas Smit	jonas.smit2@example.com	2024-11-02 14:31:15+00
393	Maeve Nyström	maeve.nystrom@example.net	2024-11-02 18:39:53+00
394	Freja Weber	freja.weber@example.net	2024-11-02 19:51:38+00
395	Inés Rossi	ines.rossi@example.net	2024-11-02 21:02:09+00
396	Elif Gruber	elif.gruber@example.net	2024-11-02 21:13:43+00
397	Samira Müller	samira.muller@example.com	2024-11-03 09:44:35+00
398	Tess Wójcik	tess.wojcik@example.com	2024-11-03 11:02:14+00
399	Aoife Bakker	aoife.bakker@example.net	2024-11-03 12:36:09+00
400	Giulia Byrne	giulia.byrne@example.org	2024-11-03 13:17:27+00
401	Noah Byrne	noah.byrne@example.net	2024-11-03 13:20:58+00
402	Paolo Huber	paolo.huber@example.com	2024-11-03 17:29:16+00
403	Chiara Brouwer	chiara.brouwer@example.net	2024-11-03 18:03:36+00
404	Rosa Visser	rosa.visser@example.net	2024-11-03 18:57:12+00
405	Wies Vogel	wies.vogel@example.org	2024-11-03 19:22:56+00
406	Giulia Byrne	giulia.byrne2@example.org	2024-11-03 22:35:37+00
407	Pieter Koch	pieter.koch2@example.net	2024-11-04 07:08:23+00
408	Désirée Visser	desiree.visser@example.net	2024-11-04 15:53:39+00
409	Ulrike Mulder	ulrike.mulder@example.org	2024-11-04 16:22:10+00
410	Hugo Hoffmann	hugo.hoffmann@example.net	2024-11-04 16:31:42+00
411	Benoît Jansen	benoit.jansen@example.org	2024-11-04 20:24:24+00
412	Matteo Demir	matteo.demir@example.org	2024-11-04 20:58:47+00
413	Olga Lindqvist	olga.lindqvist2@example.org	2024-11-04 21:43:45+00
414	Jürgen Murphy	jurgen.murphy@example.com	2024-11-04 22:46:21+00
415	Emre Visser	emre.visser@example.com	2024-11-05 05:17:12+00
416	Elif Byrne	elif.byrne@example.org	2024-11-05 05:27:38+00
417	Lucía Peeters	lucia.peeters@example.org	2024-11-05 07:59:22+00
418	Lucía Müller	lucia.muller@example.com	2024-11-05 11:29:23+00
419	Niamh Demir	niamh.demir@example.org	2024-11-05 14:08:13+00
420	Marie Steiner	marie.steiner@example.org	2024-11-06 06:59:13+00
421	Aoife Dekker	aoife.dekker@example.net	2024-11-06 12:39:40+00
422	Jakub Müller	jakub.muller@example.org	2024-11-06 17:06:26+00
423	Giulia Moreau	giulia.moreau@example.com	2024-11-06 21:08:46+00
424	Jürgen Müller	jurgen.muller@example.net	2024-11-07 09:56:24+00
425	Finn Sørensen	finn.sorensen@example.org	2024-11-07 10:20:18+00
426	Karin García	karin.garcia@example.net	2024-11-07 10:35:31+00
427	Anna Walsh	anna.walsh@example.net	2024-11-07 14:15:31+00
428	Samira Wouters	samira.wouters@example.com	2024-11-07 14:16:24+00
429	Ulrike Vogel	ulrike.vogel@example.net	2024-11-07 15:03:45+00
430	Elif Mulder	elif.mulder2@example.net	2024-11-07 19:22:07+00
431	Désirée Doyle	desiree.doyle@example.com	2024-11-07 21:55:27+00
432	Rosa Murphy	rosa.murphy@example.com	2024-11-07 22:33:36+00
433	Désirée Navarro	desiree.navarro@example.com	2024-11-08 09:29:25+00
434	Hugo Berg	hugo.berg@example.org	2024-11-08 09:43:30+00
435	Emre Brouwer	emre.brouwer2@example.org	2024-11-08 11:09:10+00
436	Elif Maes	elif.maes@example.com	2024-11-08 13:33:30+00
437	Elif Fontaine	elif.fontaine@example.net	2024-11-08 18:30:09+00
438	Daan Wójcik	daan.wojcik@example.com	2024-11-08 19:24:02+00
439	Youssef Steiner	youssef.steiner2@example.net	2024-11-08 20:11:04+00
440	Chiara Greco	chiara.greco2@example.org	2024-11-08 20:32:26+00
441	Olga Zieliński	olga.zielinski@example.org	2024-11-09 15:48:36+00
442	Søren Conti	soren.conti@example.com	2024-11-09 15:55:53+00
443	Samira Weber	samira.weber@example.com	2024-11-09 17:03:56+00
444	Émile Jansen	emile.jansen@example.com	2024-11-09 18:09:14+00
445	Olga Nielsen	olga.nielsen@example.org	2024-11-09 19:24:21+00
446	Søren Bianchi	soren.bianchi@example.org	2024-11-09 21:19:29+00
447	Anna Bakker	anna.bakker@example.com	2024-11-09 22:15:07+00
448	Paolo Wójcik	paolo.wojcik@example.net	2024-11-10 11:50:03+00
449	Greta Haddad	greta.haddad@example.org	2024-11-10 12:08:58+00
450	Karin Haddad	karin.haddad@example.net	2024-11-10 14:53:10+00
451	Yara Byrne	yara.byrne@example.com	2024-11-10 16:18:26+00
452	Pieter García	pieter.garcia2@example.net	2024-11-10 17:24:03+00
453	Cian Koch	cian.koch@example.net	2024-11-10 17:40:27+00
454	Clara Mulder	clara.mulder@example.org	2024-11-10 19:12:33+00
455	Chiara Weber	chiara.weber@example.net	2024-11-10 19:16:52+00
456	Emre Maes	emre.maes@example.com	2024-11-11 02:38:02+00
457	Olga Fischer	olga.fischer@example.net	2024-11-11 06:56:35+00
458	Matteo Doyle	matteo.doyle@example.com	2024-11-11 10:12:22+00
459	Samira Greco	samira.greco@example.org	2024-11-11 13:41:32+00
460	Bram Bakker	bram.bakker@example.net	2024-11-11 14:14:52+00
461	Pieter Smit	pieter.smit@example.com	2024-11-11 21:40:53+00
462	Marie Müller	marie.muller2@example.com	2024-11-12 07:50:50+00
463	Jürgen Girard	jurgen.girard@example.net	2024-11-12 12:01:27+00
464	Rosa Wouters	rosa.wouters2@example.net	2024-11-12 19:07:19+00
465	Viktor Krüger	viktor.kruger@example.com	2024-11-12 19:34:51+00
466	Rosa Fischer	rosa.fischer@example.net	2024-11-12 22:11:33+00
467	Tomás Walsh	tomas.walsh@example.org	2024-11-13 12:28:05+00
468	Viktor Ortega	viktor.ortega@example.com	2024-11-13 14:45:37+00
469	Mateo Vogel	mateo.vogel@example.com	2024-11-13 15:18:08+00
470	Giulia Smit	giulia.smit@example.net	2024-11-13 15:24:48+00
471	Ida Visser	ida.visser@example.net	2024-11-13 15:53:46+00
472	Pieter Moreau	pieter.moreau@example.com	2024-11-13 18:26:43+00
473	Rosa Demir	rosa.demir@example.net	2024-11-13 20:07:16+00
474	Greta Murphy	greta.murphy@example.net	2024-11-13 21:48:50+00
475	Astrid Wójcik	astrid.wojcik@example.net	2024-11-14 10:01:24+00
476	Zofia Bakker	zofia.bakker@example.org	2024-11-14 14:18:36+00
477	Søren Nowak	soren.nowak@example.org	2024-11-14 19:39:19+00
478	Astrid Nyström	astrid.nystrom@example.org	2024-11-14 19:43:15+00
479	Jürgen Visser	jurgen.visser2@example.com	2024-11-14 19:45:02+00
480	Finn Byrne	finn.byrne@example.com	2024-11-14 19:51:08+00
481	Sven Gruber	sven.gruber@example.net	2024-11-14 22:25:55+00
482	Sven Byrne	sven.byrne@example.net	2024-11-15 18:49:58+00
483	Freja Moreau	freja.moreau@example.com	2024-11-15 19:09:41+00
484	Finn Maes	finn.maes@example.com	2024-11-15 20:01:11+00
485	Tess Krüger	tess.kruger@example.org	2024-11-15 20:44:23+00
486	Cian Nowak	cian.nowak@example.org	2024-11-15 21:14:07+00
487	Nils Müller	nils.muller@example.net	2024-11-16 00:08:20+00
488	Agnieszka Ortega	agnieszka.ortega@example.com	2024-11-16 19:11:04+00
489	Zofia Jansen	zofia.jansen@example.org	2024-11-16 21:25:10+00
490	Émile Nowak	emile.nowak2@example.com	2024-11-17 11:01:57+00
491	Finn Claes	finn.claes@example.org	2024-11-17 12:26:47+00
492	Frédéric Steiner	frederic.steiner@example.org	2024-11-17 12:38:00+00
493	Lucía Ruiz	lucia.ruiz@example.com	2024-11-17 13:59:42+00
494	Viktor Müller	viktor.muller@example.com	2024-11-17 17:46:39+00
495	Sven Dubois	sven.dubois@example.net	2024-11-17 18:15:05+00
496	Matteo Sørensen	matteo.sorensen@example.org	2024-11-17 19:41:57+00
497	Marie Peeters	marie.peeters@example.org	2024-11-17 21:51:42+00
498	Jürgen Doyle	jurgen.doyle@example.com	2024-11-18 06:43:27+00
499	Paolo Nowak	paolo.nowak@example.net	2024-11-18 09:12:17+00
500	Eva Sørensen	eva.sorensen@example.net	2024-11-18 12:37:45+00
501	Daan Krüger	daan.kruger2@example.org	2024-11-18 17:44:33+00
502	Lars Krüger	lars.kruger@example.net	2024-11-18 19:00:03+00
503	Astrid Nowak	astrid.nowak2@example.com	2024-11-18 21:08:50+00
504	Karin Demir	karin.demir@example.net	2024-11-18 21:22:12+00
505	Désirée Doyle	desiree.doyle2@example.org	2024-11-18 21:31:38+00
506	Inés Lefèvre	ines.lefevre@example.org	2024-11-19 06:55:31+00
507	Giulia Lefèvre	giulia.lefevre@example.net	2024-11-19 14:13:20+00
508	Matteo Wouters	matteo.wouters@example.org	2024-11-19 14:32:05+00
509	Samira Claes	samira.claes2@example.org	2024-11-19 16:58:26+00
510	Emre Vogel	emre.vogel@example.com	2024-11-19 20:21:28+00
511	Jakub Maes	jakub.maes@example.net	2024-11-19 21:29:51+00
512	Émile Kjær	emile.kjaer@example.org	2024-11-19 22:48:10+00
513	Emre Murphy	emre.murphy@example.org	2024-11-20 09:24:49+00
514	Tomás Koch	tomas.koch@example.net	2024-11-20 12:11:34+00
515	Clara Lefèvre	clara.lefevre@example.org	2024-11-20 12:11:41+00
516	Viktor Lefèvre	viktor.lefevre@example.com	2024-11-20 12:34:57+00
517	Jakub Ortega	jakub.ortega@example.org	2024-11-20 16:21:24+00
518	Zofia Doyle	zofia.doyle2@example.net	2024-11-20 18:02:58+00
519	Matteo Walsh	matteo.walsh@example.net	2024-11-20 19:56:52+00
520	Tess Lindqvist	tess.lindqvist@example.com	2024-11-20 20:02:31+00
521	Karin Lund	karin.lund2@example.net	2024-11-20 20:22:29+00
522	Ida Doyle	ida.doyle@example.org	2024-11-20 20:26:50+00
523	Jürgen Moreau	jurgen.moreau@example.com	2024-11-21 12:50:38+00
524	Matteo Moreau	matteo.moreau@example.com	2024-11-21 15:10:00+00
525	Jonas Nowak	jonas.nowak@example.com	2024-11-21 16:27:31+00
526	Chiara Jansen	chiara.jansen@example.com	2024-11-21 19:19:07+00
527	Jakub Vogel	jakub.vogel@example.net	2024-11-21 20:59:44+00
528	Emre Doyle	emre.doyle@example.org	2024-11-22 09:28:57+00
529	Chloé Berg	chloe.berg2@example.org	2024-11-22 09:42:57+00
530	Wies García	wies.garcia@example.org	2024-11-22 09:47:33+00
531	Emre Ruiz	emre.ruiz@example.com	2024-11-22 10:50:22+00
532	Zoë Huber	zoe.huber@example.net	2024-11-22 15:52:03+00
533	Emre Maes	emre.maes2@example.net	2024-11-22 17:33:07+00
534	Elif Holm	elif.holm2@example.net	2024-11-22 19:20:27+00
535	Mateo Sørensen	mateo.sorensen@example.com	2024-11-23 10:47:32+00
536	Ida Byrne	ida.byrne@example.net	2024-11-23 13:51:57+00
537	Clara Moreau	clara.moreau@example.net	2024-11-23 16:15:29+00
538	Tess Bianchi	tess.bianchi@example.net	2024-11-23 17:55:03+00
539	Jürgen Meijer	jurgen.meijer@example.net	2024-11-23 21:49:48+00
540	Inés Fontaine	ines.fontaine@example.net	2024-11-24 12:17:44+00
541	Giulia Weber	giulia.weber@example.com	2024-11-24 20:22:18+00
542	Lucía Smit	lucia.smit@example.org	2024-11-24 21:26:04+00
543	Agnieszka García	agnieszka.garcia@example.com	2024-11-24 22:38:52+00
544	Zofia Maes	zofia.maes@example.org	2024-11-24 22:44:32+00
545	Tess Peeters	tess.peeters@example.net	2024-11-25 07:22:52+00
546	Bram Lambert	bram.lambert2@example.org	2024-11-25 12:46:24+00
547	Tess Huber	tess.huber@example.net	2024-11-25 13:49:38+00
548	Chloé Meijer	chloe.meijer2@example.org	2024-11-25 18:38:01+00
549	Benoît Meijer	benoit.meijer@example.net	2024-11-26 13:21:07+00
550	Wies Greco	wies.greco@example.net	2024-11-26 23:56:13+00
551	Elif Wouters	elif.wouters@example.net	2024-11-27 11:20:08+00
552	Bram Huber	bram.huber@example.org	2024-11-27 11:38:53+00
553	Zofia Brouwer	zofia.brouwer@example.com	2024-11-27 13:57:06+00
554	Benoît Brouwer	benoit.brouwer2@example.com	2024-11-27 19:51:39+00
555	Chiara Koch	chiara.koch@example.com	2024-11-27 23:01:36+00
556	Clara Holm	clara.holm@example.net	2024-11-27 23:19:57+00
557	Giulia Doyle	giulia.doyle@example.org	2024-11-28 08:32:41+00
558	Elif Moreau	elif.moreau@example.com	2024-11-28 11:10:34+00
559	Anna Nielsen	anna.nielsen@example.net	2024-11-28 12:49:39+00
560	Clara Murphy	clara.murphy@example.net	2024-11-28 15:51:01+00
561	Elif Sørensen	elif.sorensen@example.org	2024-11-28 16:19:03+00
562	Käthe Kjær	kathe.kjaer@example.net	2024-11-28 17:24:44+00
563	Yara Claes	yara.claes2@example.com	2024-11-28 21:35:11+00
564	Frédéric Nielsen	frederic.nielsen@example.org	2024-11-29 00:08:33+00
565	Niamh Müller	niamh.muller@example.org	2024-11-29 08:38:06+00
566	Paolo Dekker	paolo.dekker@example.org	2024-11-29 17:02:54+00
567	Youssef Yılmaz	youssef.yilmaz@example.org	2024-11-29 17:48:26+00
568	Cian Gruber	cian.gruber@example.net	2024-11-29 17:49:02+00
569	Søren Meijer	soren.meijer@example.org	2024-11-29 18:02:29+00
570	Pieter Rossi	pieter.rossi@example.net	2024-11-29 19:44:13+00
571	Yara Meijer	yara.meijer@example.net	2024-11-29 20:44:38+00
572	Émile Müller	emile.muller@example.com	2024-11-30 08:52:44+00
573	Søren Becker	soren.becker@example.net	2024-11-30 15:09:22+00
574	Niamh Berg	niamh.berg@example.net	2024-11-30 16:45:12+00
575	Jakub Zieliński	jakub.zielinski2@example.org	2024-11-30 18:06:31+00
576	Mateo Weber	mateo.weber@example.net	2024-11-30 19:39:32+00
577	Frédéric Holm	frederic.holm@example.org	2024-11-30 19:53:41+00
578	Jonas Kjær	jonas.kjaer@example.net	2024-11-30 21:49:08+00
579	Wies Kjær	wies.kjaer@example.net	2024-12-01 08:13:27+00
580	Giulia Murphy	giulia.murphy2@example.com	2024-12-01 08:18:37+00
581	Agnieszka Müller	agnieszka.muller@example.com	2024-12-01 10:33:55+00
582	Rosa Yılmaz	rosa.yilmaz2@example.net	2024-12-01 13:24:09+00
583	Eva Schäfer	eva.schafer@example.net	2024-12-01 18:34:20+00
584	Youssef Berg	youssef.berg@example.net	2024-12-01 20:05:18+00
585	Bram Maes	bram.maes@example.com	2024-12-01 22:12:30+00
586	Agnieszka Fontaine	agnieszka.fontaine2@example.com	2024-12-01 22:24:15+00
587	Benoît Jansen	benoit.jansen2@example.org	2024-12-02 11:26:32+00
588	Pieter Sørensen	pieter.sorensen@example.com	2024-12-02 13:00:16+00
589	Bram Lambert	bram.lambert3@example.net	2024-12-02 16:23:07+00
590	Désirée Visser	desiree.visser2@example.net	2024-12-02 16:48:02+00
591	Ida Walsh	ida.walsh2@example.com	2024-12-02 16:52:25+00
592	Zofia Krüger	zofia.kruger@example.com	2024-12-02 17:01:19+00
593	Chiara Dekker	chiara.dekker@example.com	2024-12-03 11:21:31+00
594	Käthe Girard	kathe.girard@example.com	2024-12-03 12:08:54+00
595	Daan Moreau	daan.moreau@example.net	2024-12-03 18:45:10+00
596	Clara García	clara.garcia@example.org	2024-12-03 23:07:02+00
597	Chloé Brouwer	chloe.brouwer@example.com	2024-12-03 23:50:48+00
598	Lucía García	lucia.garcia@example.org	2024-12-04 06:16:35+00
599	Mateo Dekker	mateo.dekker2@example.com	2024-12-04 11:45:47+00
600	Pieter Müller	pieter.muller@example.com	2024-12-04 16:05:53+00
601	Tomás Conti	tomas.conti@example.org	2024-12-04 16:21:14+00
602	Daan García	daan.garcia@example.net	2024-12-04 22:26:20+00
603	Agnieszka Dubois	agnieszka.dubois@example.net	2024-12-05 08:49:30+00
604	Emre Bakker	emre.bakker@example.org	2024-12-05 11:04:28+00
605	Elif Steiner	elif.steiner@example.com	2024-12-05 12:44:09+00
606	Olga Nowak	olga.nowak@example.com	2024-12-05 12:56:27+00
607	Chiara Steiner	chiara.steiner@example.net	2024-12-05 14:33:50+00
608	Youssef Maes	youssef.maes@example.net	2024-12-05 16:25:22+00
609	Tomás Fontaine	tomas.fontaine@example.net	2024-12-05 17:53:26+00
610	Wies Lefèvre	wies.lefevre@example.com	2024-12-05 19:42:38+00
611	Aoife Doyle	aoife.doyle@example.com	2024-12-05 20:05:42+00
612	Zofia Weber	zofia.weber@example.net	2024-12-05 20:49:28+00
613	Jakub Maes	jakub.maes2@example.com	2024-12-06 09:16:31+00
614	Søren Kjær	soren.kjaer@example.com	2024-12-06 12:11:04+00
615	Niamh Vogel	niamh.vogel@example.com	2024-12-06 13:24:30+00
616	Käthe Weber	kathe.weber2@example.com	2024-12-06 14:01:37+00
617	Clara Bakker	clara.bakker@example.com	2024-12-06 16:29:56+00
618	Søren Vogel	soren.vogel@example.com	2024-12-06 18:16:23+00
619	Ulrike Haddad	ulrike.haddad@example.org	2024-12-06 19:34:46+00
620	Pieter Huber	pieter.huber@example.org	2024-12-06 19:52:04+00
621	Käthe Berg	kathe.berg@example.net	2024-12-06 21:38:35+00
622	Olga Steiner	olga.steiner@example.org	2024-12-07 15:54:10+00
623	Daan Steiner	daan.steiner@example.net	2024-12-07 16:46:24+00
624	Chloé Bianchi	chloe.bianchi@example.org	2024-12-07 16:53:43+00
625	Hugo Lambert	hugo.lambert@example.com	2024-12-07 21:13:49+00
626	Hugo Doyle	hugo.doyle2@example.net	2024-12-08 16:06:06+00
627	Clara Kjær	clara.kjaer@example.com	2024-12-08 16:58:52+00
628	Nils Navarro	nils.navarro@example.net	2024-12-08 19:07:09+00
629	Tomás Visser	tomas.visser@example.org	2024-12-08 19:50:57+00
630	Elif Zieliński	elif.zielinski@example.com	2024-12-09 09:01:46+00
631	Ida Moreau	ida.moreau@example.com	2024-12-09 19:23:45+00
632	Clara Vogel	clara.vogel@example.com	2024-12-09 19:53:27+00
633	Viktor Kjær	viktor.kjaer@example.net	2024-12-09 21:04:27+00
634	Émile Weber	emile.weber@example.com	2024-12-10 06:13:41+00
635	Søren Fischer	soren.fischer@example.org	2024-12-10 08:38:49+00
636	Viktor Walsh	viktor.walsh@example.org	2024-12-10 13:15:17+00
637	Karin Wójcik	karin.wojcik@example.org	2024-12-10 16:50:11+00
638	Giulia García	giulia.garcia@example.net	2024-12-10 17:41:59+00
639	Marie Wouters	marie.wouters@example.net	2024-12-10 18:28:35+00
640	Mateo Hoffmann	mateo.hoffmann@example.com	2024-12-10 18:30:29+00
641	Youssef Müller	youssef.muller2@example.com	2024-12-11 13:42:52+00
642	Anna Müller	anna.muller2@example.com	2024-12-11 16:58:09+00
643	Elif Demir	elif.demir@example.org	2024-12-11 18:12:55+00
644	Sven Navarro	sven.navarro@example.com	2024-12-12 12:01:46+00
645	Paolo Holm	paolo.holm@example.org	2024-12-12 12:21:58+00
646	Samira Weber	samira.weber2@example.com	2024-12-12 13:08:47+00
647	Astrid Nielsen	astrid.nielsen@example.net	2024-12-12 18:02:33+00
648	Ulrike Schäfer	ulrike.schafer@example.net	2024-12-12 19:35:24+00
649	Marie Holm	marie.holm2@example.com	2024-12-13 19:52:47+00
650	Ulrike Byrne	ulrike.byrne@example.com	2024-12-14 11:04:24+00
651	Zofia Walsh	zofia.walsh2@example.org	2024-12-14 11:48:55+00
652	Sven Ortega	sven.ortega@example.org	2024-12-14 13:28:35+00
653	Lucía Lefèvre	lucia.lefevre2@example.net	2024-12-14 16:21:55+00
654	Noah Schäfer	noah.schafer@example.org	2024-12-14 18:04:20+00
655	Pieter Conti	pieter.conti@example.net	2024-12-14 19:38:30+00
656	Rosa Doyle	rosa.doyle2@example.com	2024-12-14 21:41:17+00
657	Karin Mulder	karin.mulder@example.net	2024-12-15 07:23:39+00
658	Chloé Brouwer	chloe.brouwer2@example.org	2024-12-15 09:13:10+00
659	Maeve Navarro	maeve.navarro2@example.org	2024-12-15 13:36:19+00
660	Frédéric Steiner	frederic.steiner2@example.com	2024-12-15 13:59:47+00
661	Zoë Dekker	zoe.dekker2@example.org	2024-12-15 17:21:18+00
662	Chiara Becker	chiara.becker@example.org	2024-12-15 18:19:51+00
663	Niamh Conti	niamh.conti2@example.com	2024-12-15 20:21:20+00
664	Käthe Visser	kathe.visser@example.org	2024-12-15 20:59:44+00
665	Maeve Huber	maeve.huber@example.org	2024-12-15 21:44:11+00
666	Maeve Schäfer	maeve.schafer@example.org	2024-12-16 08:42:27+00
667	Lars Bakker	lars.bakker@example.com	2024-12-16 20:32:26+00
668	Tomás Girard	tomas.girard2@example.net	2024-12-17 10:47:40+00
669	Paolo Nielsen	paolo.nielsen@example.com	2024-12-17 12:22:58+00
670	Chloé Weber	chloe.weber@example.org	2024-12-17 14:05:57+00
671	Mateo Claes	mateo.claes@example.com	2024-12-17 15:49:01+00
672	Karin Wouters	karin.wouters@example.net	2024-12-17 18:56:55+00
673	Aoife Weber	aoife.weber@example.net	2024-12-17 19:20:05+00
674	Käthe Dekker	kathe.dekker@example.org	2024-12-17 20:03:32+00
675	Emre Murphy	emre.murphy2@example.com	2024-12-17 21:12:16+00
676	Sven García	sven.garcia@example.com	2024-12-17 22:36:37+00
677	Clara Vogel	clara.vogel2@example.com	2024-12-18 07:19:11+00
678	Jakub Ruiz	jakub.ruiz@example.com	2024-12-18 14:25:21+00
679	Zofia Visser	zofia.visser@example.com	2024-12-18 15:29:53+00
680	Freja Holm	freja.holm@example.com	2024-12-19 10:27:38+00
681	Eva Huber	eva.huber@example.com	2024-12-19 11:45:21+00
682	Ida Dekker	ida.dekker@example.org	2024-12-19 14:57:40+00
683	Lucía Visser	lucia.visser2@example.org	2024-12-19 16:27:47+00
684	Käthe Mulder	kathe.mulder@example.com	2024-12-20 20:35:48+00
685	Jakub Yılmaz	jakub.yilmaz@example.org	2024-12-20 21:16:29+00
686	Viktor Gruber	viktor.gruber@example.org	2024-12-21 09:32:24+00
687	Niamh Nowak	niamh.nowak@example.net	2024-12-21 10:43:11+00
688	Daan Navarro	daan.navarro@example.org	2024-12-21 10:58:23+00
689	Søren Koch	soren.koch@example.org	2024-12-21 13:36:12+00
690	Freja Kjær	freja.kjaer@example.com	2024-12-21 18:06:46+00
691	Zofia Jansen	zofia.jansen2@example.org	2024-12-21 18:26:29+00
692	Youssef Lund	youssef.lund@example.com	2024-12-21 19:41:18+00
693	Bram Girard	bram.girard@example.com	2024-12-21 20:46:38+00
694	Mateo Krüger	mateo.kruger@example.org	2024-12-21 22:50:21+00
695	Marie Rossi	marie.rossi@example.net	2024-12-22 06:54:26+00
696	Hugo Jansen	hugo.jansen2@example.net	2024-12-22 10:32:07+00
697	Matteo García	matteo.garcia@example.org	2024-12-22 10:57:22+00
698	Désirée Visser	desiree.visser3@example.org	2024-12-22 11:37:15+00
699	Søren Ruiz	soren.ruiz@example.net	2024-12-22 13:36:07+00
700	Aoife Fontaine	aoife.fontaine@example.org	2024-12-22 16:26:36+00
701	Finn Conti	finn.conti@example.net	2024-12-22 17:38:10+00
702	Niamh Claes	niamh.claes@example.com	2024-12-22 18:03:17+00
703	Anna Murphy	anna.murphy@example.net	2024-12-22 19:26:53+00
704	Samira Becker	samira.becker@example.com	2024-12-22 19:46:08+00
705	Wies Koch	wies.koch@example.org	2024-12-22 19:50:50+00
706	Nils Wouters	nils.wouters@example.org	2024-12-22 20:33:54+00
707	Ulrike Wouters	ulrike.wouters2@example.net	2024-12-23 12:36:40+00
708	Clara Wójcik	clara.wojcik@example.org	2024-12-23 14:58:25+00
709	Rosa Nowak	rosa.nowak2@example.com	2024-12-24 10:19:05+00
710	Marie Conti	marie.conti2@example.net	2024-12-24 11:17:12+00
711	Käthe Wouters	kathe.wouters@example.org	2024-12-24 15:07:35+00
712	Matteo Berg	matteo.berg@example.com	2024-12-24 17:27:03+00
713	Sven Lund	sven.lund@example.com	2024-12-24 19:00:33+00
714	Olga Dekker	olga.dekker@example.net	2024-12-24 20:43:06+00
715	Matteo Ruiz	matteo.ruiz@example.com	2024-12-24 20:58:23+00
716	Chloé García	chloe.garcia@example.org	2024-12-24 21:40:37+00
717	Zofia Peeters	zofia.peeters@example.com	2024-12-25 15:30:15+00
718	Benoît Brouwer	benoit.brouwer3@example.net	2024-12-25 17:53:06+00
719	Viktor Huber	viktor.huber@example.net	2024-12-25 19:52:13+00
720	Bram Nielsen	bram.nielsen@example.net	2024-12-25 22:15:47+00
721	Frédéric Doyle	frederic.doyle2@example.com	2024-12-26 19:20:52+00
722	Ulrike Demir	ulrike.demir@example.com	2024-12-26 19:39:12+00
723	Noah Dubois	noah.dubois@example.com	2024-12-26 20:16:57+00
724	Chloé Moreau	chloe.moreau@example.org	2024-12-26 21:08:37+00
725	Karin Meijer	karin.meijer@example.com	2024-12-26 22:03:44+00
726	Käthe Maes	kathe.maes2@example.com	2024-12-27 08:00:19+00
727	Søren Dekker	soren.dekker@example.com	2024-12-27 11:32:52+00
728	Clara Rossi	clara.rossi@example.com	2024-12-27 15:04:43+00
729	Finn Brouwer	finn.brouwer@example.net	2024-12-27 15:18:50+00
730	Giulia Nielsen	giulia.nielsen@example.com	2024-12-27 16:20:01+00
731	Finn Greco	finn.greco2@example.com	2024-12-27 16:28:44+00
732	Jakub Lambert	jakub.lambert3@example.org	2024-12-27 17:11:16+00
733	Maeve Greco	maeve.greco@example.org	2024-12-27 22:47:56+00
734	Samira Fontaine	samira.fontaine@example.net	2024-12-28 02:11:19+00
735	Hugo Becker	hugo.becker@example.net	2024-12-28 13:34:29+00
736	Jürgen Gruber	jurgen.gruber2@example.org	2024-12-28 18:10:39+00
737	Désirée Fontaine	desiree.fontaine2@example.org	2024-12-29 00:43:54+00
738	Eva Rossi	eva.rossi@example.net	2024-12-29 01:14:48+00
739	Søren Kjær	soren.kjaer2@example.net	2024-12-29 08:54:54+00
740	Sven Claes	sven.claes@example.net	2024-12-29 10:01:47+00
741	Frédéric Haddad	frederic.haddad@example.com	2024-12-29 14:57:24+00
742	Chloé Greco	chloe.greco@example.com	2024-12-29 18:38:44+00
743	Anna Gruber	anna.gruber@example.net	2024-12-29 22:23:23+00
744	Désirée García	desiree.garcia@example.net	2024-12-30 14:43:21+00
745	Jürgen Müller	jurgen.muller2@example.org	2024-12-30 17:05:46+00
746	Désirée Lefèvre	desiree.lefevre2@example.net	2024-12-30 22:31:20+00
747	Søren Demir	soren.demir@example.org	2024-12-31 02:06:39+00
748	Frédéric García	frederic.garcia@example.com	2024-12-31 10:08:00+00
749	Viktor Bakker	viktor.bakker@example.net	2024-12-31 12:30:58+00
750	Émile Jansen	emile.jansen2@example.net	2024-12-31 14:30:16+00
751	Tomás Murphy	tomas.murphy@example.org	2024-12-31 16:53:00+00
752	Émile Peeters	emile.peeters@example.net	2024-12-31 19:13:49+00
753	Tess Kjær	tess.kjaer@example.net	2024-12-31 22:52:24+00
754	Pieter Lund	pieter.lund@example.net	2025-01-01 11:30:06+00
755	Tess Dubois	tess.dubois@example.org	2025-01-01 16:37:58+00
756	Nils Doyle	nils.doyle@example.org	2025-01-01 19:33:52+00
757	Chloé Walsh	chloe.walsh@example.net	2025-01-01 20:10:24+00
758	Tess Bianchi	tess.bianchi2@example.net	2025-01-01 22:27:13+00
759	Nils Lund	nils.lund@example.org	2025-01-02 07:52:07+00
760	Eva Schäfer	eva.schafer2@example.net	2025-01-02 10:45:24+00
761	Aoife Bakker	aoife.bakker2@example.com	2025-01-02 11:28:35+00
762	Chloé Nowak	chloe.nowak@example.com	2025-01-02 11:52:49+00
763	Bram Lund	bram.lund@example.com	2025-01-02 21:32:56+00
764	Bram Schäfer	bram.schafer@example.org	2025-01-03 10:04:19+00
765	Sven Walsh	sven.walsh@example.net	2025-01-03 16:48:00+00
766	Matteo Berg	matteo.berg2@example.net	2025-01-03 17:50:23+00
767	Emre Ortega	emre.ortega@example.com	2025-01-03 18:30:49+00
768	Daan Doyle	daan.doyle2@example.org	2025-01-03 19:35:38+00
769	Elif Mulder	elif.mulder3@example.org	2025-01-03 20:45:25+00
770	Inés Holm	ines.holm@example.com	2025-01-03 21:54:28+00
771	Zofia Ruiz	zofia.ruiz@example.com	2025-01-03 23:13:00+00
772	Søren Müller	soren.muller2@example.org	2025-01-04 07:49:58+00
773	Yara Meijer	yara.meijer2@example.com	2025-01-04 09:47:41+00
774	Käthe Murphy	kathe.murphy2@example.net	2025-01-04 10:22:12+00
775	Yara Girard	yara.girard@example.net	2025-01-04 11:24:52+00
776	Käthe Lund	kathe.lund@example.org	2025-01-04 12:48:15+00
777	Maeve Peeters	maeve.peeters@example.com	2025-01-04 14:55:39+00
778	Sven Maes	sven.maes@example.org	2025-01-04 16:25:30+00
779	Ida Becker	ida.becker@example.net	2025-01-04 17:15:13+00
780	Elif Dekker	elif.dekker@example.com	2025-01-04 18:39:01+00
781	Agnieszka Demir	agnieszka.demir@example.org	2025-01-04 19:13:46+00
782	Aoife Dekker	aoife.dekker2@example.com	2025-01-04 21:07:01+00
783	Bram Navarro	bram.navarro@example.com	2025-01-05 10:02:09+00
784	Yara Demir	yara.demir@example.net	2025-01-05 11:31:04+00
785	Eva Koch	eva.koch@example.com	2025-01-05 12:30:02+00
786	Daan Moreau	daan.moreau2@example.com	2025-01-05 17:55:10+00
787	Emre Holm	emre.holm@example.net	2025-01-05 18:24:03+00
788	Émile Huber	emile.huber@example.org	2025-01-05 20:07:55+00
789	Hugo Ruiz	hugo.ruiz@example.org	2025-01-06 09:38:58+00
790	Lucía Smit	lucia.smit2@example.org	2025-01-06 20:33:48+00
791	Youssef Dekker	youssef.dekker@example.net	2025-01-06 20:40:12+00
792	Samira Doyle	samira.doyle2@example.net	2025-01-06 22:13:16+00
793	Wies Holm	wies.holm@example.com	2025-01-07 08:37:12+00
794	Anna Nyström	anna.nystrom@example.org	2025-01-07 09:36:27+00
795	Agnieszka Lund	agnieszka.lund@example.net	2025-01-07 11:22:22+00
796	Zofia Bakker	zofia.bakker2@example.com	2025-01-07 12:11:48+00
797	Désirée Fontaine	desiree.fontaine3@example.net	2025-01-07 17:22:04+00
798	Bram Demir	bram.demir@example.org	2025-01-07 18:42:32+00
799	Tess Becker	tess.becker@example.org	2025-01-07 19:26:41+00
800	Tess Rossi	tess.rossi@example.org	2025-01-07 19:52:37+00
801	Matteo Schäfer	matteo.schafer@example.net	2025-01-07 22:43:45+00
802	Viktor Murphy	viktor.murphy@example.org	2025-01-08 06:59:22+00
803	Eva Becker	eva.becker@example.net	2025-01-08 08:21:45+00
804	Frédéric Doyle	frederic.doyle3@example.com	2025-01-08 10:46:30+00
805	Frédéric Lambert	frederic.lambert@example.com	2025-01-08 15:45:22+00
806	Rosa Lefèvre	rosa.lefevre@example.com	2025-01-08 19:42:22+00
807	Eva Murphy	eva.murphy2@example.com	2025-01-08 19:52:58+00
808	Clara Kjær	clara.kjaer2@example.net	2025-01-08 20:35:48+00
809	Chloé Bakker	chloe.bakker2@example.org	2025-01-08 20:51:41+00
810	Emre Fontaine	emre.fontaine@example.net	2025-01-08 21:30:19+00
811	Tomás Müller	tomas.muller@example.com	2025-01-08 22:08:51+00
812	Søren Müller	soren.muller3@example.com	2025-01-08 23:02:36+00
813	Zoë Claes	zoe.claes2@example.net	2025-01-09 12:15:22+00
814	Sven Lund	sven.lund2@example.org	2025-01-09 12:21:03+00
815	Karin Weber	karin.weber2@example.org	2025-01-09 16:21:09+00
816	Giulia Murphy	giulia.murphy3@example.net	2025-01-09 20:40:16+00
817	Zofia Müller	zofia.muller@example.net	2025-01-09 20:57:19+00
818	Yara Lindqvist	yara.lindqvist@example.net	2025-01-09 20:58:55+00
819	Pieter Bakker	pieter.bakker@example.net	2025-01-09 21:44:38+00
820	Agnieszka Meijer	agnieszka.meijer@example.org	2025-01-09 22:31:15+00
821	Maeve Nielsen	maeve.nielsen@example.org	2025-01-09 23:00:27+00
822	Greta Girard	greta.girard@example.net	2025-01-10 15:29:06+00
823	Tess Peeters	tess.peeters2@example.net	2025-01-10 21:36:32+00
824	Maeve Holm	maeve.holm@example.com	2025-01-11 15:37:18+00
825	Chloé Bakker	chloe.bakker3@example.org	2025-01-11 15:41:33+00
826	Chloé Wójcik	chloe.wojcik@example.net	2025-01-11 18:25:35+00
827	Marie Doyle	marie.doyle@example.com	2025-01-12 09:29:55+00
828	Greta Mulder	greta.mulder3@example.com	2025-01-12 12:51:43+00
829	Emre Hoffmann	emre.hoffmann@example.com	2025-01-12 18:36:37+00
830	Zoë Greco	zoe.greco@example.org	2025-01-12 19:24:10+00
831	Eva Kjær	eva.kjaer@example.org	2025-01-12 20:17:41+00
832	Clara Hoffmann	clara.hoffmann@example.org	2025-01-12 20:18:03+00
833	Anna Vogel	anna.vogel@example.com	2025-01-12 20:31:26+00
834	Lucía Bianchi	lucia.bianchi@example.org	2025-01-13 09:25:26+00
835	Cian Demir	cian.demir@example.com	2025-01-13 11:31:48+00
836	Finn Nowak	finn.nowak@example.net	2025-01-13 11:33:28+00
837	Maeve Girard	maeve.girard@example.org	2025-01-13 19:14:31+00
838	Hugo Fischer	hugo.fischer@example.net	2025-01-13 19:26:46+00
839	Yara Müller	yara.muller@example.org	2025-01-13 22:24:47+00
840	Yara Krüger	yara.kruger@example.net	2025-01-13 22:59:00+00
841	Wies Lindqvist	wies.lindqvist@example.org	2025-01-13 23:48:20+00
842	Rosa Ortega	rosa.ortega@example.org	2025-01-14 18:02:21+00
843	Inés Rossi	ines.rossi2@example.org	2025-01-14 19:01:21+00
844	Clara Schäfer	clara.schafer@example.com	2025-01-14 21:51:11+00
845	Chiara Navarro	chiara.navarro@example.com	2025-01-14 22:57:06+00
846	Elif Gruber	elif.gruber2@example.org	2025-01-14 23:45:37+00
847	Ulrike Bianchi	ulrike.bianchi@example.com	2025-01-15 10:14:40+00
848	Astrid Girard	astrid.girard@example.net	2025-01-15 13:01:56+00
849	Lucía García	lucia.garcia2@example.net	2025-01-15 13:47:39+00
850	Désirée Nowak	desiree.nowak@example.org	2025-01-16 17:23:52+00
851	Niamh Zieliński	niamh.zielinski@example.net	2025-01-16 22:03:44+00
852	Samira Fontaine	samira.fontaine2@example.org	2025-01-16 22:48:15+00
853	Karin Demir	karin.demir2@example.org	2025-01-17 07:14:08+00
854	Freja Smit	freja.smit@example.net	2025-01-17 11:59:43+00
855	Nils Vogel	nils.vogel@example.org	2025-01-18 08:51:08+00
856	Cian Müller	cian.muller@example.net	2025-01-18 09:32:46+00
857	Ulrike Navarro	ulrike.navarro2@example.org	2025-01-18 10:19:31+00
858	Viktor Lambert	viktor.lambert@example.org	2025-01-18 11:48:45+00
859	Zoë Ruiz	zoe.ruiz@example.com	2025-01-18 14:57:27+00
860	Anna Fischer	anna.fischer@example.org	2025-01-18 16:33:14+00
861	Eva Girard	eva.girard@example.org	2025-01-18 18:10:36+00
862	Zoë Navarro	zoe.navarro@example.com	2025-01-18 19:55:14+00
863	Lucía Fontaine	lucia.fontaine@example.net	2025-01-19 01:03:18+00
864	Giulia Fontaine	giulia.fontaine@example.net	2025-01-19 10:22:08+00
865	Astrid Haddad	astrid.haddad@example.net	2025-01-19 18:13:22+00
866	Noah Vogel	noah.vogel2@example.com	2025-01-19 18:39:33+00
867	Olga Demir	olga.demir@example.com	2025-01-19 19:04:52+00
868	Jakub Gruber	jakub.gruber2@example.org	2025-01-19 23:38:43+00
869	Astrid García	astrid.garcia@example.org	2025-01-20 08:08:36+00
870	Viktor Becker	viktor.becker3@example.net	2025-01-20 08:32:01+00
871	Søren Doyle	soren.doyle@example.com	2025-01-20 09:54:06+00
872	Elif Nowak	elif.nowak@example.org	2025-01-20 20:45:52+00
873	Viktor Sørensen	viktor.sorensen2@example.org	2025-01-21 01:45:08+00
874	Tomás Mulder	tomas.mulder@example.org	2025-01-21 09:24:45+00
875	Käthe Hoffmann	kathe.hoffmann@example.org	2025-01-21 09:44:17+00
876	Søren Girard	soren.girard@example.net	2025-01-21 12:23:53+00
877	Chiara Bianchi	chiara.bianchi@example.org	2025-01-21 20:24:32+00
878	Jakub Fontaine	jakub.fontaine@example.com	2025-01-22 10:18:54+00
879	Frédéric Wójcik	frederic.wojcik@example.org	2025-01-22 13:27:34+00
880	Elif Krüger	elif.kruger@example.com	2025-01-22 13:40:08+00
881	Noah Maes	noah.maes@example.com	2025-01-22 14:24:45+00
882	Zofia Holm	zofia.holm@example.org	2025-01-22 14:50:36+00
883	Clara Schäfer	clara.schafer2@example.net	2025-01-22 19:45:43+00
884	Nils Bakker	nils.bakker2@example.org	2025-01-22 22:47:46+00
885	Matteo Gruber	matteo.gruber@example.net	2025-01-23 14:03:00+00
886	Frédéric Walsh	frederic.walsh@example.org	2025-01-23 14:23:49+00
887	Matteo Brouwer	matteo.brouwer2@example.net	2025-01-23 20:50:21+00
888	Cian Doyle	cian.doyle@example.net	2025-01-24 10:03:29+00
889	Jürgen Weber	jurgen.weber@example.net	2025-01-24 14:37:19+00
890	Aoife Murphy	aoife.murphy@example.org	2025-01-24 16:46:00+00
891	Tomás Smit	tomas.smit@example.net	2025-01-24 20:36:46+00
892	Agnieszka Visser	agnieszka.visser@example.com	2025-01-25 09:58:45+00
893	Cian Lefèvre	cian.lefevre@example.com	2025-01-25 10:41:10+00
894	Wies Walsh	wies.walsh@example.org	2025-01-25 12:47:12+00
895	Samira Smit	samira.smit2@example.org	2025-01-25 13:44:10+00
896	Zofia Doyle	zofia.doyle3@example.net	2025-01-25 17:38:32+00
897	Youssef Yılmaz	youssef.yilmaz2@example.net	2025-01-26 08:32:45+00
898	Benoît Bakker	benoit.bakker@example.com	2025-01-26 09:29:48+00
899	Mateo Visser	mateo.visser2@example.org	2025-01-26 20:02:15+00
900	Zoë Müller	zoe.muller@example.org	2025-01-26 20:55:45+00
901	Frédéric Jansen	frederic.jansen@example.com	2025-01-27 08:00:31+00
902	Eva Müller	eva.muller@example.net	2025-01-27 16:00:06+00
903	Greta Dubois	greta.dubois@example.com	2025-01-28 08:12:15+00
904	Tomás Brouwer	tomas.brouwer@example.org	2025-01-28 11:58:21+00
905	Benoît Sørensen	benoit.sorensen@example.com	2025-01-28 18:42:06+00
906	Käthe Walsh	kathe.walsh@example.org	2025-01-28 19:30:07+00
907	Greta Murphy	greta.murphy2@example.org	2025-01-28 20:58:31+00
908	Astrid Vogel	astrid.vogel2@example.net	2025-01-28 22:17:52+00
909	Frédéric Sørensen	frederic.sorensen@example.net	2025-01-29 18:50:31+00
910	Nils Hoffmann	nils.hoffmann@example.net	2025-01-29 20:01:11+00
911	Chiara Visser	chiara.visser@example.net	2025-01-29 21:01:52+00
912	Frédéric Fischer	frederic.fischer@example.net	2025-01-29 22:05:47+00
913	Matteo Walsh	matteo.walsh2@example.org	2025-01-30 17:00:22+00
914	Pieter Claes	pieter.claes@example.net	2025-01-30 18:01:01+00
915	Mateo Walsh	mateo.walsh@example.net	2025-01-31 09:32:50+00
916	Viktor Bianchi	viktor.bianchi@example.org	2025-01-31 14:09:27+00
917	Karin Nielsen	karin.nielsen@example.org	2025-01-31 15:56:14+00
918	Anna Conti	anna.conti@example.org	2025-01-31 22:40:58+00
919	Käthe Visser	kathe.visser2@example.org	2025-01-31 23:41:04+00
920	Sven Nielsen	sven.nielsen@example.org	2025-02-01 12:43:51+00
921	Astrid Navarro	astrid.navarro@example.org	2025-02-01 17:01:28+00
922	Sven Visser	sven.visser@example.org	2025-02-01 17:53:08+00
923	Karin Huber	karin.huber@example.net	2025-02-01 18:02:52+00
924	Zofia Murphy	zofia.murphy@example.com	2025-02-01 20:09:08+00
925	Emre Dekker	emre.dekker@example.com	2025-02-01 20:30:52+00
926	Emre Wouters	emre.wouters@example.net	2025-02-01 21:41:04+00
927	Benoît Krüger	benoit.kruger@example.com	2025-02-02 12:31:25+00
928	Zoë Kjær	zoe.kjaer@example.com	2025-02-02 21:56:55+00
929	Elif Demir	elif.demir2@example.net	2025-02-02 23:19:40+00
930	Aoife Schäfer	aoife.schafer@example.net	2025-02-03 10:54:31+00
931	Marie Conti	marie.conti3@example.com	2025-02-03 17:34:19+00
932	Freja Girard	freja.girard@example.com	2025-02-03 19:18:18+00
933	Lucía Bianchi	lucia.bianchi2@example.net	2025-02-03 19:43:56+00
934	Jakub Weber	jakub.weber@example.com	2025-02-04 14:54:35+00
935	Finn Brouwer	finn.brouwer2@example.com	2025-02-04 17:07:19+00
936	Samira Kjær	samira.kjaer@example.net	2025-02-04 19:23:25+00
937	Émile Ortega	emile.ortega@example.net	2025-02-04 19:24:14+00
938	Pieter Gruber	pieter.gruber@example.com	2025-02-05 13:57:40+00
939	Zofia Ruiz	zofia.ruiz2@example.com	2025-02-05 20:09:56+00
940	Jonas Maes	jonas.maes@example.org	2025-02-05 20:58:44+00
941	Freja Rossi	freja.rossi@example.net	2025-02-06 12:08:46+00
942	Olga Nielsen	olga.nielsen2@example.net	2025-02-06 14:34:18+00
943	Astrid Berg	astrid.berg@example.com	2025-02-06 20:07:27+00
944	Lars Steiner	lars.steiner@example.net	2025-02-06 20:11:35+00
945	Eva Lefèvre	eva.lefevre@example.net	2025-02-06 20:26:20+00
946	Cian Smit	cian.smit@example.com	2025-02-06 21:33:31+00
947	Yara Maes	yara.maes@example.org	2025-02-06 21:41:02+00
948	Frédéric Müller	frederic.muller@example.net	2025-02-07 13:58:08+00
949	Anna Lambert	anna.lambert@example.com	2025-02-07 16:03:31+00
950	Jonas Ortega	jonas.ortega@example.org	2025-02-07 17:00:49+00
951	Niamh Steiner	niamh.steiner@example.net	2025-02-07 19:03:39+00
952	Tomás Rossi	tomas.rossi@example.com	2025-02-07 20:28:25+00
953	Greta Bakker	greta.bakker2@example.com	2025-02-07 21:09:22+00
954	Anna Sørensen	anna.sorensen3@example.com	2025-02-08 20:08:22+00
955	Marie Fischer	marie.fischer2@example.net	2025-02-08 20:39:10+00
956	Anna Jansen	anna.jansen@example.com	2025-02-09 10:44:02+00
957	Sven Dubois	sven.dubois2@example.net	2025-02-09 12:28:31+00
958	Viktor Sørensen	viktor.sorensen3@example.net	2025-02-09 13:39:32+00
959	Astrid Walsh	astrid.walsh2@example.net	2025-02-09 16:13:55+00
960	Greta Haddad	greta.haddad2@example.net	2025-02-09 16:54:48+00
961	Nils Brouwer	nils.brouwer@example.com	2025-02-09 22:08:38+00
962	Niamh Moreau	niamh.moreau@example.org	2025-02-09 22:35:41+00
963	Karin Girard	karin.girard2@example.net	2025-02-10 07:50:32+00
964	Emre Fontaine	emre.fontaine2@example.org	2025-02-10 16:29:57+00
965	Niamh Rossi	niamh.rossi@example.com	2025-02-10 17:31:23+00
966	Youssef Steiner	youssef.steiner3@example.org	2025-02-10 20:05:46+00
967	Anna Lund	anna.lund2@example.com	2025-02-11 09:38:36+00
968	Astrid Becker	astrid.becker2@example.com	2025-02-11 10:30:49+00
969	Hugo Schäfer	hugo.schafer@example.net	2025-02-11 10:59:13+00
970	Maeve Meijer	maeve.meijer@example.net	2025-02-11 12:17:46+00
971	Lucía Haddad	lucia.haddad@example.net	2025-02-11 20:45:08+00
972	Hugo Greco	hugo.greco2@example.org	2025-02-12 13:07:50+00
973	Jonas Lindqvist	jonas.lindqvist@example.com	2025-02-12 15:26:19+00
974	Sven Murphy	sven.murphy@example.net	2025-02-12 18:27:44+00
975	Giulia Byrne	giulia.byrne3@example.org	2025-02-12 19:21:34+00
976	Matteo Wójcik	matteo.wojcik@example.com	2025-02-12 20:08:43+00
977	Karin Lefèvre	karin.lefevre@example.net	2025-02-12 20:24:14+00
978	Tess Girard	tess.girard@example.org	2025-02-12 21:13:54+00
979	Paolo Ortega	paolo.ortega@example.net	2025-02-12 22:41:04+00
980	Astrid Hoffmann	astrid.hoffmann@example.net	2025-02-12 23:24:29+00
981	Olga Fischer	olga.fischer2@example.com	2025-02-13 07:29:05+00
982	Frédéric Murphy	frederic.murphy@example.net	2025-02-13 09:29:01+00
983	Zofia Fischer	zofia.fischer@example.net	2025-02-13 15:49:09+00
984	Greta Haddad	greta.haddad3@example.org	2025-02-13 20:06:09+00
985	Tomás Zieliński	tomas.zielinski@example.org	2025-02-13 20:16:19+00
986	Anna Peeters	anna.peeters@example.org	2025-02-13 20:40:31+00
987	Tomás Girard	tomas.girard3@example.org	2025-02-13 20:53:19+00
988	Chloé Conti	chloe.conti@example.net	2025-02-13 21:55:00+00
989	Lucía Girard	lucia.girard@example.com	2025-02-13 22:49:43+00
990	Lars Bianchi	lars.bianchi@example.org	2025-02-14 18:53:42+00
991	Noah Müller	noah.muller@example.org	2025-02-14 19:59:52+00
992	Youssef Moreau	youssef.moreau@example.org	2025-02-14 20:44:28+00
993	Elif Ortega	elif.ortega2@example.com	2025-02-15 07:02:55+00
994	Elif Koch	elif.koch2@example.net	2025-02-15 09:54:26+00
995	Zofia Wójcik	zofia.wojcik2@example.org	2025-02-15 10:59:57+00
996	Samira Claes	samira.claes3@example.net	2025-02-15 16:53:28+00
997	Mateo Berg	mateo.berg@example.com	2025-02-15 19:51:27+00
998	Aoife Mulder	aoife.mulder@example.net	2025-02-16 07:56:13+00
999	Frédéric Walsh	frederic.walsh2@example.org	2025-02-16 09:54:43+00
1000	Zoë Demir	zoe.demir@example.net	2025-02-16 10:40:15+00
1001	Agnieszka Ruiz	agnieszka.ruiz@example.net	2025-02-16 11:15:36+00
1002	Pieter Nowak	pieter.nowak@example.com	2025-02-16 15:11:12+00
1003	Rosa Hoffmann	rosa.hoffmann2@example.org	2025-02-16 16:34:55+00
1004	Mateo Holm	mateo.holm@example.net	2025-02-16 20:15:32+00
1005	Giulia Krüger	giulia.kruger2@example.net	2025-02-17 08:32:32+00
1006	Bram Jansen	bram.jansen@example.org	2025-02-17 10:12:38+00
1007	Matteo Becker	matteo.becker@example.com	2025-02-17 14:12:04+00
1008	Jürgen Nowak	jurgen.nowak@example.net	2025-02-17 19:20:56+00
1009	Lars Steiner	lars.steiner2@example.org	2025-02-17 20:22:26+00
1010	Hugo Maes	hugo.maes@example.org	2025-02-17 21:36:56+00
1011	Yara Nowak	yara.nowak@example.com	2025-02-18 10:28:09+00
1012	Rosa García	rosa.garcia@example.net	2025-02-18 16:25:49+00
1013	Paolo Huber	paolo.huber2@example.org	2025-02-18 19:50:54+00
1014	Jonas Wouters	jonas.wouters@example.org	2025-02-18 20:55:15+00
1015	Søren Zieliński	soren.zielinski@example.net	2025-02-19 07:43:22+00
1016	Wies Claes	wies.claes@example.net	2025-02-19 12:52:02+00
1017	Finn Fischer	finn.fischer@example.org	2025-02-19 14:35:40+00
1018	Elif Hoffmann	elif.hoffmann@example.net	2025-02-19 22:23:47+00
1019	Finn Fischer	finn.fischer2@example.net	2025-02-20 09:48:14+00
1020	Giulia Haddad	giulia.haddad@example.net	2025-02-20 12:33:30+00
1021	Anna Greco	anna.greco@example.net	2025-02-20 13:12:35+00
1022	Søren Lindqvist	soren.lindqvist@example.net	2025-02-20 13:55:34+00
1023	Ida Müller	ida.muller@example.org	2025-02-20 14:17:02+00
1024	Jürgen Berg	jurgen.berg@example.com	2025-02-20 15:34:40+00
1025	Elif Weber	elif.weber@example.org	2025-02-21 16:43:19+00
1026	Zofia Lindqvist	zofia.lindqvist2@example.com	2025-02-21 19:10:05+00
1027	Agnieszka Gruber	agnieszka.gruber@example.org	2025-02-21 21:05:29+00
1028	Hugo Maes	hugo.maes2@example.com	2025-02-22 10:17:03+00
1029	Maeve Brouwer	maeve.brouwer@example.com	2025-02-22 13:05:24+00
1030	Bram Sørensen	bram.sorensen@example.net	2025-02-22 21:49:17+00
1031	Freja Girard	freja.girard2@example.net	2025-02-22 23:23:46+00
1032	Finn Nielsen	finn.nielsen@example.net	2025-02-23 16:29:22+00
1033	Niamh Hoffmann	niamh.hoffmann@example.com	2025-02-23 19:29:31+00
1034	Chloé Zieliński	chloe.zielinski@example.org	2025-02-23 21:28:41+00
1035	Eva Fischer	eva.fischer@example.org	2025-02-24 07:32:13+00
1036	Niamh Ortega	niamh.ortega@example.net	2025-02-24 21:40:50+00
1037	Giulia Zieliński	giulia.zielinski@example.com	2025-02-24 22:52:44+00
1038	Greta Lefèvre	greta.lefevre@example.com	2025-02-25 08:30:48+00
1039	Mateo Kjær	mateo.kjaer@example.net	2025-02-26 00:59:59+00
1040	Cian Müller	cian.muller2@example.com	2025-02-26 08:33:05+00
1041	Elif Lund	elif.lund@example.net	2025-02-26 09:40:48+00
1042	Olga Huber	olga.huber@example.org	2025-02-26 11:10:26+00
1043	Agnieszka Lund	agnieszka.lund2@example.com	2025-02-27 05:10:23+00
1044	Mateo Gruber	mateo.gruber@example.org	2025-02-27 10:25:48+00
1045	Marie Fontaine	marie.fontaine@example.com	2025-02-27 11:28:56+00
1046	Viktor Nyström	viktor.nystrom@example.org	2025-02-27 12:29:14+00
1047	Aoife Schäfer	aoife.schafer2@example.com	2025-02-27 20:07:08+00
1048	Inés Ortega	ines.ortega2@example.net	2025-02-27 20:38:29+00
1049	Émile Dubois	emile.dubois@example.com	2025-02-27 21:13:33+00
1050	Cian Zieliński	cian.zielinski@example.net	2025-02-27 22:50:08+00
1051	Yara Greco	yara.greco@example.net	2025-03-01 07:08:59+00
1052	Jakub Zieliński	jakub.zielinski3@example.com	2025-03-01 07:16:17+00
1053	Paolo Sørensen	paolo.sorensen@example.org	2025-03-01 08:43:33+00
1054	Nils Maes	nils.maes@example.org	2025-03-01 14:19:42+00
1055	Inés Steiner	ines.steiner@example.com	2025-03-01 18:05:58+00
1056	Eva Huber	eva.huber2@example.com	2025-03-01 23:37:30+00
1057	Freja Gruber	freja.gruber2@example.net	2025-03-02 14:18:01+00
1058	Greta Demir	greta.demir@example.com	2025-03-02 15:10:28+00
1059	Viktor Yılmaz	viktor.yilmaz@example.com	2025-03-02 17:31:53+00
1060	Ida Hoffmann	ida.hoffmann@example.org	2025-03-02 18:15:35+00
1061	Freja Bianchi	freja.bianchi2@example.com	2025-03-02 19:59:51+00
1062	Sven Fischer	sven.fischer@example.com	2025-03-02 20:53:56+00
1063	Giulia Dekker	giulia.dekker@example.org	2025-03-02 21:16:05+00
1064	Clara Dubois	clara.dubois@example.net	2025-03-02 22:14:09+00
1065	Paolo Ruiz	paolo.ruiz2@example.net	2025-03-03 11:57:58+00
1066	Jonas Dubois	jonas.dubois@example.org	2025-03-03 12:14:15+00
1067	Wies Vogel	wies.vogel2@example.net	2025-03-03 14:04:35+00
1068	Eva Huber	eva.huber3@example.net	2025-03-03 19:26:56+00
1069	Jürgen Peeters	jurgen.peeters@example.org	2025-03-03 20:38:43+00
1070	Anna Claes	anna.claes@example.net	2025-03-03 22:40:49+00
1071	Clara Koch	clara.koch@example.net	2025-03-04 13:08:38+00
1072	Cian Conti	cian.conti@example.net	2025-03-04 23:12:10+00
1073	Yara Haddad	yara.haddad@example.net	2025-03-05 15:10:00+00
1074	Jonas Nielsen	jonas.nielsen@example.net	2025-03-05 16:12:55+00
1075	Désirée Lambert	desiree.lambert@example.com	2025-03-05 20:28:35+00
1076	Jürgen Bakker	jurgen.bakker@example.com	2025-03-05 20:43:23+00
1077	Sven García	sven.garcia2@example.com	2025-03-05 22:15:15+00
1078	Paolo Nowak	paolo.nowak2@example.org	2025-03-06 16:18:03+00
1079	Cian Visser	cian.visser@example.net	2025-03-06 16:51:11+00
1080	Hugo Weber	hugo.weber@example.com	2025-03-06 18:24:24+00
1081	Marie Moreau	marie.moreau@example.org	2025-03-06 21:37:39+00
1082	Ida Gruber	ida.gruber@example.net	2025-03-07 08:13:37+00
1083	Eva Dekker	eva.dekker@example.com	2025-03-07 08:39:09+00
1084	Søren Maes	soren.maes@example.com	2025-03-07 17:05:47+00
1085	Finn Demir	finn.demir2@example.net	2025-03-07 20:06:16+00
1086	Karin Fontaine	karin.fontaine2@example.net	2025-03-07 21:53:16+00
1087	Sven Navarro	sven.navarro2@example.com	2025-03-07 22:29:09+00
1088	Jürgen Steiner	jurgen.steiner2@example.net	2025-03-08 19:20:16+00
1089	Freja Gruber	freja.gruber3@example.org	2025-03-08 19:56:04+00
1090	Aoife Fischer	aoife.fischer2@example.com	2025-03-08 20:18:54+00
1091	Clara Navarro	clara.navarro@example.com	2025-03-08 22:18:02+00
1092	Eva Wouters	eva.wouters@example.org	2025-03-09 20:14:53+00
1093	Jakub Nielsen	jakub.nielsen@example.net	2025-03-09 22:11:32+00
1094	Niamh Doyle	niamh.doyle@example.com	2025-03-10 01:38:25+00
1095	Karin Meijer	karin.meijer2@example.org	2025-03-10 09:10:02+00
1096	Matteo Smit	matteo.smit@example.com	2025-03-10 10:19:20+00
1097	Giulia Schäfer	giulia.schafer@example.org	2025-03-10 18:56:03+00
1098	Chiara Fischer	chiara.fischer@example.com	2025-03-10 19:54:05+00
1099	Anna Nielsen	anna.nielsen2@example.com	2025-03-10 22:16:53+00
1100	Giulia Becker	giulia.becker@example.com	2025-03-11 14:11:27+00
1101	Désirée Brouwer	desiree.brouwer@example.net	2025-03-11 18:02:14+00
1102	Pieter Hoffmann	pieter.hoffmann@example.org	2025-03-11 18:34:54+00
1103	Søren Weber	soren.weber@example.com	2025-03-11 20:17:46+00
1104	Nils Schäfer	nils.schafer@example.com	2025-03-11 21:46:07+00
1105	Noah Koch	noah.koch@example.org	2025-03-11 22:24:44+00
1106	Émile Müller	emile.muller2@example.net	2025-03-12 10:49:51+00
1107	Yara Hoffmann	yara.hoffmann@example.org	2025-03-12 15:10:23+00
1108	Émile Weber	emile.weber2@example.com	2025-03-12 15:31:41+00
1109	Astrid Peeters	astrid.peeters@example.org	2025-03-13 10:13:32+00
1110	Youssef Müller	youssef.muller3@example.net	2025-03-13 13:04:44+00
1111	Søren Maes	soren.maes2@example.org	2025-03-13 19:51:52+00
1112	Maeve Walsh	maeve.walsh@example.net	2025-03-13 19:59:58+00
1113	Frédéric Hoffmann	frederic.hoffmann@example.com	2025-03-14 20:45:33+00
1114	Wies Dekker	wies.dekker2@example.net	2025-03-14 22:15:57+00
1115	Pieter Holm	pieter.holm@example.net	2025-03-15 10:42:42+00
1116	Ulrike Huber	ulrike.huber@example.com	2025-03-15 15:02:43+00
1117	Agnieszka Dubois	agnieszka.dubois2@example.org	2025-03-15 17:05:39+00
1118	Viktor Wójcik	viktor.wojcik@example.net	2025-03-15 18:34:14+00
1119	Émile Koch	emile.koch@example.net	2025-03-16 17:18:53+00
1120	Viktor Bianchi	viktor.bianchi2@example.com	2025-03-16 19:47:39+00
1121	Inés Holm	ines.holm2@example.com	2025-03-16 20:34:18+00
1122	Ida García	ida.garcia@example.net	2025-03-16 22:00:57+00
1123	Inés Steiner	ines.steiner2@example.net	2025-03-18 14:57:37+00
1124	Chloé García	chloe.garcia2@example.com	2025-03-18 15:23:03+00
1125	Jakub Haddad	jakub.haddad@example.net	2025-03-18 16:20:05+00
1126	Maeve Bakker	maeve.bakker@example.net	2025-03-18 19:49:35+00
1127	Lucía Wouters	lucia.wouters@example.com	2025-03-18 22:01:43+00
1128	Tess Steiner	tess.steiner@example.com	2025-03-19 09:48:18+00
1129	Frédéric Rossi	frederic.rossi@example.net	2025-03-19 14:40:20+00
1130	Elif Becker	elif.becker2@example.org	2025-03-19 22:28:06+00
1131	Lars Meijer	lars.meijer@example.com	2025-03-20 10:18:59+00
1132	Pieter Vogel	pieter.vogel@example.org	2025-03-20 18:48:29+00
1133	Paolo Hoffmann	paolo.hoffmann@example.net	2025-03-20 18:50:28+00
1134	Agnieszka Becker	agnieszka.becker2@example.org	2025-03-20 19:10:35+00
1135	Viktor Schäfer	viktor.schafer@example.net	2025-03-20 20:37:11+00
1136	Hugo Schäfer	hugo.schafer2@example.net	2025-03-20 20:41:51+00
1137	Jakub Rossi	jakub.rossi@example.org	2025-03-20 23:49:36+00
1138	Eva Brouwer	eva.brouwer@example.net	2025-03-21 08:05:16+00
1139	Wies Demir	wies.demir@example.net	2025-03-21 08:31:58+00
1140	Nils Lefèvre	nils.lefevre@example.com	2025-03-21 11:50:55+00
1141	Clara Meijer	clara.meijer@example.org	2025-03-21 18:42:05+00
1142	Jonas Jansen	jonas.jansen@example.org	2025-03-21 23:11:59+00
1143	Finn Fontaine	finn.fontaine@example.org	2025-03-22 08:46:26+00
1144	Émile Smit	emile.smit@example.com	2025-03-22 09:05:39+00
1145	Jakub Jansen	jakub.jansen@example.org	2025-03-22 10:06:55+00
1146	Nils Berg	nils.berg@example.org	2025-03-22 16:42:43+00
1147	Søren Weber	soren.weber2@example.net	2025-03-22 18:27:03+00
1148	Wies Doyle	wies.doyle@example.com	2025-03-22 22:56:10+00
1149	Cian Bakker	cian.bakker2@example.com	2025-03-23 22:58:27+00
1150	Nils Steiner	nils.steiner@example.org	2025-03-24 09:06:11+00
1151	Chiara Holm	chiara.holm@example.com	2025-03-24 09:44:48+00
1152	Zofia Walsh	zofia.walsh3@example.net	2025-03-24 19:36:59+00
1153	Wies Müller	wies.muller2@example.com	2025-03-24 20:34:02+00
1154	Cian Gruber	cian.gruber2@example.org	2025-03-25 21:43:24+00
1155	Daan Lefèvre	daan.lefevre@example.org	2025-03-26 09:52:34+00
1156	Wies Huber	wies.huber@example.net	2025-03-26 21:56:33+00
1157	Lucía Navarro	lucia.navarro@example.net	2025-03-26 22:29:04+00
1158	Zoë Bakker	zoe.bakker@example.org	2025-03-27 12:49:03+00
1159	Émile Ortega	emile.ortega2@example.net	2025-03-27 14:07:33+00
1160	Eva Dubois	eva.dubois@example.org	2025-03-27 23:48:29+00
1161	Émile Bianchi	emile.bianchi@example.org	2025-03-28 10:58:43+00
1162	Clara Fischer	clara.fischer@example.com	2025-03-28 14:12:53+00
1163	Yara Smit	yara.smit@example.org	2025-03-28 22:29:39+00
1164	Emre Demir	emre.demir@example.org	2025-03-29 16:16:18+00
1165	Sven Meijer	sven.meijer2@example.net	2025-03-29 19:44:24+00
1166	Daan Mulder	daan.mulder@example.org	2025-03-30 07:34:01+00
1167	Youssef Girard	youssef.girard@example.net	2025-03-30 08:10:30+00
1168	Søren Berg	soren.berg@example.org	2025-03-30 15:19:12+00
1169	Ulrike Sørensen	ulrike.sorensen@example.com	2025-03-30 23:01:57+00
1170	Chiara Gruber	chiara.gruber@example.org	2025-03-31 10:44:54+00
1171	Jürgen Girard	jurgen.girard2@example.org	2025-03-31 13:32:10+00
1172	Tess Nowak	tess.nowak@example.com	2025-03-31 17:52:03+00
1173	Nils Murphy	nils.murphy2@example.com	2025-04-01 18:06:54+00
1174	Clara Kjær	clara.kjaer3@example.com	2025-04-01 20:45:13+00
1175	Tomás Ortega	tomas.ortega@example.net	2025-04-01 21:21:30+00
1176	Lars Meijer	lars.meijer2@example.org	2025-04-01 23:50:54+00
1177	Astrid Yılmaz	astrid.yilmaz@example.org	2025-04-02 08:58:24+00
1178	Käthe Wouters	kathe.wouters2@example.net	2025-04-02 20:18:39+00
1179	Hugo Rossi	hugo.rossi@example.com	2025-04-03 14:00:34+00
1180	Daan Greco	daan.greco@example.net	2025-04-03 20:15:20+00
1181	Benoît Schäfer	benoit.schafer@example.org	2025-04-03 20:33:48+00
1182	Benoît Conti	benoit.conti@example.net	2025-04-04 09:38:04+00
1183	Paolo Fischer	paolo.fischer@example.org	2025-04-04 09:44:07+00
1184	Yara Nielsen	yara.nielsen@example.net	2025-04-04 19:57:29+00
1185	Zofia Fontaine	zofia.fontaine@example.net	2025-04-04 22:52:51+00
1186	Zoë Mulder	zoe.mulder@example.com	2025-04-05 01:36:26+00
1187	Ulrike Peeters	ulrike.peeters@example.com	2025-04-05 18:48:49+00
1188	Olga Sørensen	olga.sorensen@example.org	2025-04-05 19:58:45+00
1189	Jürgen Berg	jurgen.berg2@example.com	2025-04-05 20:56:38+00
1190	Niamh Dubois	niamh.dubois@example.net	2025-04-06 00:49:31+00
1191	Maeve García	maeve.garcia@example.org	2025-04-06 01:11:03+00
1192	Pieter Koch	pieter.koch3@example.org	2025-04-06 05:48:53+00
1193	Emre Zieliński	emre.zielinski@example.com	2025-04-06 10:02:03+00
1194	Maeve Lund	maeve.lund@example.org	2025-04-06 10:48:58+00
1195	Hugo Navarro	hugo.navarro@example.org	2025-04-06 17:04:31+00
1196	Tess Holm	tess.holm@example.com	2025-04-06 19:32:25+00
1197	Frédéric Fischer	frederic.fischer2@example.net	2025-04-06 20:58:59+00
1198	Jürgen Yılmaz	jurgen.yilmaz@example.net	2025-04-06 21:03:29+00
1199	Giulia Girard	giulia.girard@example.org	2025-04-06 21:18:34+00
1200	Ida Fontaine	ida.fontaine@example.org	2025-04-06 23:32:10+00
1201	Matteo Zieliński	matteo.zielinski@example.org	2025-04-07 13:35:04+00
1202	Wies Lund	wies.lund@example.net	2025-04-07 15:39:34+00
1203	Aoife Peeters	aoife.peeters@example.net	2025-04-07 18:38:57+00
1204	Aoife Conti	aoife.conti@example.org	2025-04-08 11:59:33+00
1205	Benoît Hoffmann	benoit.hoffmann@example.net	2025-04-08 12:05:28+00
1206	Finn Fischer	finn.fischer3@example.com	2025-04-08 21:42:32+00
1207	Youssef Ortega	youssef.ortega@example.org	2025-04-09 09:58:40+00
1208	Jakub Fischer	jakub.fischer@example.com	2025-04-09 10:48:13+00
1209	Noah Ortega	noah.ortega@example.com	2025-04-09 11:57:07+00
1210	Bram Dekker	bram.dekker@example.com	2025-04-09 14:02:24+00
1211	Youssef Krüger	youssef.kruger@example.org	2025-04-09 16:32:36+00
1212	Elif Krüger	elif.kruger2@example.net	2025-04-09 18:16:31+00
1213	Daan Demir	daan.demir@example.net	2025-04-09 18:34:33+00
1214	Chiara Steiner	chiara.steiner2@example.org	2025-04-09 20:22:12+00
1215	Eva Nowak	eva.nowak@example.net	2025-04-10 07:06:43+00
1216	Youssef Smit	youssef.smit@example.net	2025-04-10 08:07:47+00
1217	Greta Girard	greta.girard2@example.org	2025-04-10 11:41:49+00
1218	Hugo Greco	hugo.greco3@example.net	2025-04-10 12:07:39+00
1219	Niamh Koch	niamh.koch@example.com	2025-04-10 12:53:41+00
1220	Agnieszka Nielsen	agnieszka.nielsen@example.com	2025-04-10 17:05:21+00
1221	Cian Brouwer	cian.brouwer@example.org	2025-04-11 13:19:42+00
1222	Bram Byrne	bram.byrne@example.org	2025-04-12 12:33:07+00
1223	Youssef Becker	youssef.becker2@example.com	2025-04-12 13:55:54+00
1224	Anna Smit	anna.smit@example.com	2025-04-12 19:14:12+00
1225	Bram Becker	bram.becker@example.com	2025-04-13 21:51:12+00
1226	Mateo Girard	mateo.girard@example.com	2025-04-14 15:50:14+00
1227	Lars Nielsen	lars.nielsen@example.org	2025-04-16 09:13:54+00
1228	Mateo Becker	mateo.becker@example.com	2025-04-16 11:11:52+00
1229	Maeve Koch	maeve.koch@example.net	2025-04-16 19:07:41+00
1230	Samira Claes	samira.claes4@example.com	2025-04-17 15:35:01+00
1231	Eva Bakker	eva.bakker2@example.com	2025-04-17 22:16:16+00
1232	Astrid Doyle	astrid.doyle@example.net	2025-04-18 00:24:42+00
1233	Hugo Bianchi	hugo.bianchi@example.org	2025-04-18 11:04:47+00
1234	Tess Becker	tess.becker2@example.net	2025-04-18 22:09:31+00
1235	Youssef Lund	youssef.lund2@example.net	2025-04-19 07:12:03+00
1236	Ulrike Maes	ulrike.maes@example.com	2025-04-19 09:37:59+00
1237	Tess Walsh	tess.walsh@example.net	2025-04-19 12:59:24+00
1238	Søren Doyle	soren.doyle2@example.com	2025-04-19 15:48:51+00
1239	Tomás Lindqvist	tomas.lindqvist2@example.com	2025-04-19 16:00:46+00
1240	Søren Lambert	soren.lambert@example.org	2025-04-20 10:08:25+00
1241	Youssef Byrne	youssef.byrne3@example.com	2025-04-20 13:35:46+00
1242	Greta Doyle	greta.doyle2@example.net	2025-04-20 16:26:25+00
1243	Wies Peeters	wies.peeters@example.net	2025-04-20 19:34:32+00
1244	Pieter Peeters	pieter.peeters@example.com	2025-04-20 21:11:13+00
1245	Ulrike Lund	ulrike.lund@example.net	2025-04-21 15:06:28+00
1246	Freja Maes	freja.maes@example.com	2025-04-21 19:28:59+00
1247	Tomás Bakker	tomas.bakker2@example.org	2025-04-22 07:32:24+00
1248	Désirée Wouters	desiree.wouters@example.org	2025-04-22 15:47:43+00
1249	Niamh Ruiz	niamh.ruiz2@example.org	2025-04-23 11:26:27+00
1250	Niamh Gruber	niamh.gruber@example.com	2025-04-23 19:00:53+00
1251	Yara Mulder	yara.mulder@example.net	2025-04-24 10:37:09+00
1252	Pieter Nyström	pieter.nystrom@example.com	2025-04-25 10:01:49+00
1253	Aoife Conti	aoife.conti2@example.net	2025-04-25 15:29:37+00
1254	Anna Walsh	anna.walsh2@example.net	2025-04-26 00:24:20+00
1255	Benoît Krüger	benoit.kruger2@example.org	2025-04-26 02:54:12+00
1256	Marie Visser	marie.visser@example.com	2025-04-26 06:24:57+00
1257	Freja Becker	freja.becker@example.org	2025-04-26 12:56:31+00
1258	Zoë Krüger	zoe.kruger@example.com	2025-04-26 17:10:58+00
1259	Samira Ruiz	samira.ruiz@example.net	2025-04-26 18:11:05+00
1260	Désirée Bianchi	desiree.bianchi@example.net	2025-04-26 19:45:07+00
1261	Viktor Zieliński	viktor.zielinski@example.org	2025-04-27 20:25:33+00
1262	Clara Kjær	clara.kjaer4@example.net	2025-04-28 21:34:29+00
1263	Karin Navarro	karin.navarro@example.com	2025-04-29 06:15:16+00
1264	Zoë Wójcik	zoe.wojcik@example.com	2025-04-29 18:09:59+00
1265	Jakub Demir	jakub.demir@example.org	2025-04-29 18:33:02+00
1266	Astrid Ruiz	astrid.ruiz@example.org	2025-04-29 21:31:44+00
1267	Désirée Byrne	desiree.byrne@example.org	2025-04-30 13:53:41+00
1268	Käthe Kjær	kathe.kjaer2@example.com	2025-04-30 17:46:00+00
1269	Youssef Wójcik	youssef.wojcik2@example.com	2025-04-30 19:37:25+00
1270	Wies Smit	wies.smit@example.org	2025-05-01 13:32:32+00
1271	Hugo Kjær	hugo.kjaer@example.com	2025-05-02 10:47:22+00
1272	Chloé Ruiz	chloe.ruiz@example.net	2025-05-02 15:08:20+00
1273	Søren Wójcik	soren.wojcik@example.org	2025-05-02 18:29:34+00
1274	Benoît Koch	benoit.koch@example.com	2025-05-02 23:21:16+00
1275	Zoë Fischer	zoe.fischer@example.org	2025-05-03 12:26:59+00
1276	Greta Hoffmann	greta.hoffmann@example.com	2025-05-03 16:44:13+00
1277	Sven Lindqvist	sven.lindqvist2@example.net	2025-05-04 13:53:29+00
1278	Samira Maes	samira.maes@example.org	2025-05-04 17:08:44+00
1279	Nils Navarro	nils.navarro2@example.com	2025-05-04 18:48:34+00
1280	Yara Doyle	yara.doyle@example.com	2025-05-04 20:16:47+00
1281	Käthe Brouwer	kathe.brouwer@example.org	2025-05-05 10:26:10+00
1282	Chiara Dekker	chiara.dekker2@example.com	2025-05-05 16:23:24+00
1283	Zofia Byrne	zofia.byrne@example.org	2025-05-05 17:32:45+00
1284	Søren Nowak	soren.nowak2@example.net	2025-05-05 18:03:14+00
1285	Tess Maes	tess.maes@example.com	2025-05-06 22:11:38+00
1286	Rosa Zieliński	rosa.zielinski@example.com	2025-05-06 23:10:22+00
1287	Bram Fontaine	bram.fontaine@example.org	2025-05-07 11:46:14+00
1288	Chiara Becker	chiara.becker2@example.com	2025-05-07 16:31:09+00
1289	Emre Maes	emre.maes3@example.org	2025-05-07 20:11:41+00
1290	Hugo Lefèvre	hugo.lefevre2@example.com	2025-05-08 08:31:44+00
1291	Elif Kjær	elif.kjaer@example.net	2025-05-08 13:14:23+00
1292	Jakub Claes	jakub.claes2@example.com	2025-05-09 16:53:41+00
1293	Inés Lefèvre	ines.lefevre2@example.net	2025-05-09 18:35:37+00
1294	Cian Hoffmann	cian.hoffmann@example.org	2025-05-09 19:03:33+00
1295	Clara Lefèvre	clara.lefevre2@example.com	2025-05-09 19:21:47+00
1296	Inés Sørensen	ines.sorensen@example.net	2025-05-09 20:14:10+00
1297	Søren García	soren.garcia2@example.org	2025-05-10 09:13:33+00
1298	Elif Demir	elif.demir3@example.com	2025-05-10 10:12:10+00
1299	Sven Nyström	sven.nystrom@example.org	2025-05-10 20:00:05+00
1300	Olga Conti	olga.conti@example.net	2025-05-11 18:01:40+00
1301	Tess Berg	tess.berg@example.net	2025-05-11 20:13:52+00
1302	Cian Brouwer	cian.brouwer2@example.com	2025-05-11 22:37:40+00
1303	Agnieszka Peeters	agnieszka.peeters@example.net	2025-05-12 12:16:31+00
1304	Frédéric Steiner	frederic.steiner3@example.com	2025-05-12 18:26:24+00
1305	Wies Koch	wies.koch2@example.net	2025-05-12 21:39:54+00
1306	Noah Brouwer	noah.brouwer@example.org	2025-05-13 12:40:38+00
1307	Emre Berg	emre.berg@example.net	2025-05-13 20:28:27+00
1308	Hugo Claes	hugo.claes2@example.net	2025-05-13 21:19:32+00
1309	Freja Maes	freja.maes2@example.org	2025-05-14 13:05:52+00
1310	Hugo Navarro	hugo.navarro2@example.org	2025-05-14 14:07:19+00
1311	Aoife Bakker	aoife.bakker3@example.net	2025-05-14 21:37:58+00
1312	Samira Yılmaz	samira.yilmaz@example.com	2025-05-14 21:47:12+00
1313	Tomás Lefèvre	tomas.lefevre@example.net	2025-05-15 15:46:21+00
1314	Niamh Navarro	niamh.navarro@example.com	2025-05-15 19:50:06+00
1315	Mateo Ruiz	mateo.ruiz2@example.com	2025-05-15 20:15:19+00
1316	Freja Lefèvre	freja.lefevre@example.net	2025-05-16 12:27:09+00
1317	Mateo Moreau	mateo.moreau@example.com	2025-05-17 02:35:19+00
1318	Inés Koch	ines.koch@example.org	2025-05-18 14:28:41+00
1319	Jonas Yılmaz	jonas.yilmaz@example.net	2025-05-18 18:19:31+00
1320	Käthe Nyström	kathe.nystrom@example.org	2025-05-18 21:54:06+00
1321	Karin Greco	karin.greco@example.com	2025-05-19 07:10:06+00
1322	Lars Murphy	lars.murphy@example.com	2025-05-20 14:13:31+00
1323	Lucía Huber	lucia.huber@example.com	2025-05-20 14:27:01+00
1324	Pieter Sørensen	pieter.sorensen2@example.org	2025-05-20 14:38:14+00
1325	Marie Smit	marie.smit@example.org	2025-05-21 19:58:44+00
1326	Elif Fontaine	elif.fontaine2@example.com	2025-05-21 20:22:01+00
1327	Désirée Sørensen	desiree.sorensen@example.net	2025-05-21 21:22:33+00
1328	Maeve Demir	maeve.demir@example.com	2025-05-22 14:40:40+00
1329	Nils Koch	nils.koch@example.net	2025-05-24 00:15:39+00
1330	Jonas García	jonas.garcia2@example.net	2025-05-24 13:24:14+00
1331	Finn Yılmaz	finn.yilmaz@example.org	2025-05-24 19:16:27+00
1332	Viktor Fischer	viktor.fischer2@example.com	2025-05-25 09:08:41+00
1333	Tomás Peeters	tomas.peeters@example.net	2025-05-25 12:01:01+00
1334	Cian Girard	cian.girard@example.net	2025-05-25 15:31:57+00
1335	Cian Ruiz	cian.ruiz@example.org	2025-05-25 18:01:19+00
1336	Désirée Jansen	desiree.jansen2@example.org	2025-05-25 18:44:23+00
1337	Yara Kjær	yara.kjaer@example.org	2025-05-26 15:50:43+00
1338	Agnieszka Haddad	agnieszka.haddad@example.net	2025-05-26 23:51:19+00
1339	Lars Lindqvist	lars.lindqvist2@example.net	2025-05-27 00:51:08+00
1340	Søren Wouters	soren.wouters@example.org	2025-05-27 17:45:56+00
1341	Lars Fischer	lars.fischer@example.com	2025-05-28 09:22:12+00
1342	Noah Krüger	noah.kruger@example.com	2025-05-28 19:56:46+00
1343	Émile Wójcik	emile.wojcik@example.com	2025-05-29 10:14:11+00
1344	Mateo Maes	mateo.maes@example.net	2025-05-29 23:43:53+00
1345	Mateo Kjær	mateo.kjaer2@example.org	2025-05-30 07:50:01+00
1346	Bram Nyström	bram.nystrom@example.net	2025-05-30 12:10:40+00
1347	Noah Nyström	noah.nystrom@example.net	2025-05-30 16:50:24+00
1348	Viktor Navarro	viktor.navarro@example.com	2025-05-30 17:11:42+00
1349	Niamh Peeters	niamh.peeters@example.com	2025-05-30 21:14:18+00
1350	Tomás Byrne	tomas.byrne@example.net	2025-05-30 21:24:07+00
1351	Samira Smit	samira.smit3@example.org	2025-05-31 18:05:09+00
1352	Maeve Lindqvist	maeve.lindqvist3@example.com	2025-06-01 02:22:53+00
1353	Eva Nowak	eva.nowak2@example.org	2025-06-01 17:39:55+00
1354	Marie Koch	marie.koch@example.com	2025-06-01 19:34:33+00
1355	Rosa Zieliński	rosa.zielinski2@example.com	2025-06-02 05:15:44+00
1356	Sven Vogel	sven.vogel@example.org	2025-06-02 19:42:35+00
1357	Bram Ortega	bram.ortega@example.net	2025-06-02 20:23:43+00
1358	Daan Wójcik	daan.wojcik2@example.com	2025-06-02 22:33:42+00
1359	Viktor Peeters	viktor.peeters@example.org	2025-06-03 14:20:44+00
1360	Noah García	noah.garcia@example.com	2025-06-03 20:23:44+00
1361	Émile Nowak	emile.nowak3@example.org	2025-06-03 20:55:06+00
1362	Mateo Bianchi	mateo.bianchi@example.net	2025-06-05 20:36:51+00
1363	Inés Wouters	ines.wouters@example.org	2025-06-06 11:03:54+00
1364	Käthe Demir	kathe.demir@example.net	2025-06-06 20:11:37+00
1365	Elif Schäfer	elif.schafer@example.net	2025-06-07 00:59:51+00
1366	Greta Nowak	greta.nowak2@example.net	2025-06-07 01:18:08+00
1367	Inés Fontaine	ines.fontaine2@example.com	2025-06-07 22:22:22+00
1368	Tomás Berg	tomas.berg2@example.com	2025-06-08 13:24:52+00
1369	Freja Nielsen	freja.nielsen@example.net	2025-06-08 16:27:48+00
1370	Käthe Moreau	kathe.moreau@example.net	2025-06-08 19:12:31+00
1371	Astrid Nyström	astrid.nystrom2@example.com	2025-06-09 08:37:50+00
1372	Samira Greco	samira.greco2@example.com	2025-06-10 07:55:12+00
1373	Noah Lund	noah.lund@example.com	2025-06-10 10:04:51+00
1374	Chloé Schäfer	chloe.schafer2@example.net	2025-06-10 15:56:30+00
1375	Sven Koch	sven.koch@example.net	2025-06-10 19:31:58+00
1376	Agnieszka Lund	agnieszka.lund3@example.net	2025-06-11 06:33:54+00
1377	Samira Girard	samira.girard2@example.net	2025-06-11 12:53:38+00
1378	Clara Moreau	clara.moreau2@example.net	2025-06-11 13:12:26+00
1379	Daan Byrne	daan.byrne@example.net	2025-06-11 14:05:18+00
1380	Hugo Haddad	hugo.haddad@example.net	2025-06-12 11:07:44+00
1381	Agnieszka Vogel	agnieszka.vogel@example.com	2025-06-12 17:38:02+00
1382	Zoë Lund	zoe.lund2@example.org	2025-06-12 19:24:25+00
1383	Elif Weber	elif.weber2@example.net	2025-06-12 19:31:42+00
1384	Astrid Nielsen	astrid.nielsen2@example.org	2025-06-12 21:58:02+00
1385	Jürgen Nyström	jurgen.nystrom@example.com	2025-06-12 23:15:03+00
1386	Chloé Maes	chloe.maes@example.com	2025-06-13 18:35:51+00
1387	Olga Navarro	olga.navarro@example.org	2025-06-14 21:16:18+00
1388	Viktor Kjær	viktor.kjaer2@example.org	2025-06-15 13:24:09+00
1389	Yara Peeters	yara.peeters@example.net	2025-06-16 00:20:32+00
1390	Ida Lefèvre	ida.lefevre@example.com	2025-06-17 15:42:17+00
1391	Sven Brouwer	sven.brouwer@example.net	2025-06-17 21:34:05+00
1392	Sven Dekker	sven.dekker@example.com	2025-06-18 09:58:45+00
1393	Marie Nielsen	marie.nielsen@example.net	2025-06-18 11:36:58+00
1394	Zoë Bianchi	zoe.bianchi2@example.net	2025-06-18 22:28:02+00
1395	Mateo Smit	mateo.smit@example.org	2025-06-19 22:36:50+00
1396	Agnieszka Demir	agnieszka.demir2@example.com	2025-06-20 20:17:28+00
1397	Viktor Zieliński	viktor.zielinski2@example.org	2025-06-21 07:49:29+00
1398	Cian Brouwer	cian.brouwer3@example.org	2025-06-21 12:42:15+00
1399	Zoë Kjær	zoe.kjaer2@example.com	2025-06-21 20:04:30+00
1400	Inés Yılmaz	ines.yilmaz@example.net	2025-06-21 20:23:18+00
1401	Désirée Müller	desiree.muller@example.org	2025-06-22 11:57:10+00
1402	Agnieszka Müller	agnieszka.muller2@example.net	2025-06-22 19:12:26+00
1403	Rosa Claes	rosa.claes@example.net	2025-06-22 22:40:46+00
1404	Jürgen Maes	jurgen.maes@example.org	2025-06-23 10:55:33+00
1405	Benoît Dubois	benoit.dubois@example.net	2025-06-23 19:44:55+00
1406	Désirée Nyström	desiree.nystrom@example.org	2025-06-24 20:56:35+00
1407	Ida Bianchi	ida.bianchi2@example.com	2025-06-24 21:50:48+00
1408	Matteo Wójcik	matteo.wojcik2@example.net	2025-06-25 19:33:21+00
1409	Tess Haddad	tess.haddad@example.net	2025-06-25 20:21:46+00
1410	Lucía Rossi	lucia.rossi@example.com	2025-06-26 17:21:38+00
1411	Wies Smit	wies.smit2@example.com	2025-06-26 19:39:03+00
1412	Clara Conti	clara.conti@example.org	2025-06-27 01:56:58+00
1413	Wies Smit	wies.smit3@example.org	2025-06-27 15:52:29+00
1414	Viktor Fischer	viktor.fischer3@example.net	2025-06-27 19:24:15+00
1415	Noah Ruiz	noah.ruiz@example.org	2025-06-27 21:14:02+00
1416	Finn Vogel	finn.vogel@example.net	2025-06-28 18:14:02+00
1417	Daan Peeters	daan.peeters@example.net	2025-06-29 12:30:15+00
1418	Mateo Rossi	mateo.rossi@example.org	2025-06-29 22:01:20+00
1419	Viktor Jansen	viktor.jansen@example.org	2025-06-30 07:21:19+00
1420	Søren Meijer	soren.meijer2@example.com	2025-07-01 12:20:12+00
1421	Paolo Lefèvre	paolo.lefevre@example.org	2025-07-01 19:05:17+00
1422	Viktor Smit	viktor.smit@example.com	2025-07-02 16:45:41+00
1423	Viktor Wójcik	viktor.wojcik2@example.com	2025-07-02 22:56:51+00
1424	Yara Doyle	yara.doyle2@example.net	2025-07-03 07:47:08+00
1425	Ulrike Fontaine	ulrike.fontaine@example.net	2025-07-03 19:04:18+00
1426	Clara Holm	clara.holm2@example.com	2025-07-04 08:13:41+00
1427	Greta Lambert	greta.lambert@example.org	2025-07-04 13:04:31+00
1428	Søren Rossi	soren.rossi@example.org	2025-07-04 13:52:36+00
1429	Wies Fontaine	wies.fontaine@example.net	2025-07-04 17:58:59+00
1430	Anna Nowak	anna.nowak@example.org	2025-07-04 18:36:02+00
1431	Zofia Byrne	zofia.byrne2@example.com	2025-07-05 18:56:41+00
1432	Jakub Müller	jakub.muller2@example.com	2025-07-05 23:39:34+00
1433	Olga Schäfer	olga.schafer@example.org	2025-07-06 17:25:07+00
1434	Youssef Walsh	youssef.walsh@example.com	2025-07-06 20:32:08+00
1435	Marie Nowak	marie.nowak@example.net	2025-07-07 07:41:39+00
1436	Samira Jansen	samira.jansen@example.org	2025-07-07 18:09:31+00
1437	Ida Byrne	ida.byrne2@example.org	2025-07-09 09:17:46+00
1438	Karin Weber	karin.weber3@example.org	2025-07-09 12:55:07+00
1439	Jakub Lindqvist	jakub.lindqvist@example.net	2025-07-09 16:34:27+00
1440	Ida Lefèvre	ida.lefevre2@example.com	2025-07-09 19:49:51+00
1441	Wies Becker	wies.becker2@example.net	2025-07-09 21:44:31+00
1442	Aoife Wouters	aoife.wouters@example.com	2025-07-10 16:51:29+00
1443	Daan Holm	daan.holm@example.net	2025-07-11 10:48:40+00
1444	Aoife Byrne	aoife.byrne@example.com	2025-07-11 23:44:03+00
1445	Nils Moreau	nils.moreau@example.org	2025-07-12 11:51:06+00
1446	Niamh Walsh	niamh.walsh@example.org	2025-07-13 11:29:16+00
1447	Matteo Mulder	matteo.mulder@example.com	2025-07-13 15:25:18+00
1448	Jonas Navarro	jonas.navarro@example.org	2025-07-16 16:44:55+00
1449	Sven Vogel	sven.vogel2@example.net	2025-07-16 21:06:03+00
1450	Chiara Dubois	chiara.dubois@example.net	2025-07-17 18:27:48+00
1451	Cian Murphy	cian.murphy@example.net	2025-07-18 20:11:44+00
1452	Noah Bakker	noah.bakker2@example.org	2025-07-19 20:42:37+00
1453	Inés Bakker	ines.bakker@example.org	2025-07-19 23:36:51+00
1454	Elif Visser	elif.visser@example.com	2025-07-22 07:13:05+00
1455	Niamh Holm	niamh.holm@example.com	2025-07-23 19:55:42+00
1456	Søren Girard	soren.girard2@example.com	2025-07-25 02:30:52+00
1457	Pieter Lindqvist	pieter.lindqvist@example.net	2025-07-25 17:11:34+00
1458	Hugo Murphy	hugo.murphy@example.net	2025-07-25 19:28:50+00
1459	Astrid Byrne	astrid.byrne@example.com	2025-07-26 17:55:19+00
1460	Clara Greco	clara.greco@example.org	2025-07-26 18:56:29+00
1461	Zofia Doyle	zofia.doyle4@example.net	2025-07-27 08:19:23+00
1462	Elif Huber	elif.huber@example.org	2025-07-28 09:44:14+00
1463	Greta Lefèvre	greta.lefevre2@example.net	2025-07-28 23:55:46+00
1464	Giulia Fischer	giulia.fischer@example.org	2025-07-31 19:48:54+00
1465	Matteo Ruiz	matteo.ruiz2@example.com	2025-07-31 20:13:24+00
1466	Noah Nyström	noah.nystrom2@example.com	2025-08-02 10:39:05+00
1467	Agnieszka Lindqvist	agnieszka.lindqvist@example.net	2025-08-03 12:45:30+00
1468	Greta Holm	greta.holm@example.net	2025-08-03 20:16:29+00
1469	Samira Weber	samira.weber3@example.net	2025-08-06 21:22:23+00
1470	Freja Holm	freja.holm2@example.org	2025-08-07 08:41:13+00
1471	Elif Brouwer	elif.brouwer@example.com	2025-08-07 10:16:45+00
1472	Jakub Moreau	jakub.moreau@example.net	2025-08-07 16:06:12+00
1473	Finn Koch	finn.koch@example.net	2025-08-08 16:43:02+00
1474	Wies Becker	wies.becker3@example.com	2025-08-09 08:20:31+00
1475	Hugo Doyle	hugo.doyle3@example.com	2025-08-09 12:49:01+00
1476	Marie Lambert	marie.lambert@example.org	2025-08-09 20:02:18+00
1477	Marie Dekker	marie.dekker@example.net	2025-08-10 19:49:05+00
1478	Jakub Claes	jakub.claes3@example.org	2025-08-10 20:27:04+00
1479	Matteo Peeters	matteo.peeters2@example.com	2025-08-10 20:42:21+00
1480	Bram Hoffmann	bram.hoffmann@example.org	2025-08-11 05:40:49+00
1481	Karin Berg	karin.berg@example.org	2025-08-13 10:11:23+00
1482	Lars Schäfer	lars.schafer@example.org	2025-08-13 22:33:28+00
1483	Noah Vogel	noah.vogel3@example.net	2025-08-14 21:11:29+00
1484	Clara Jansen	clara.jansen@example.org	2025-08-19 18:53:26+00
1485	Jürgen Fontaine	jurgen.fontaine2@example.com	2025-08-22 13:34:34+00
1486	Chiara Ortega	chiara.ortega@example.com	2025-08-23 16:24:25+00
1487	Pieter Dekker	pieter.dekker@example.net	2025-08-27 20:07:27+00
1488	Samira Peeters	samira.peeters@example.net	2025-08-28 09:45:38+00
1489	Bram Navarro	bram.navarro2@example.net	2025-08-29 21:23:00+00
1490	Freja Smit	freja.smit2@example.org	2025-08-30 09:42:59+00
1491	Samira Hoffmann	samira.hoffmann2@example.net	2025-08-31 16:44:58+00
1492	Lars Murphy	lars.murphy2@example.org	2025-08-31 21:23:26+00
1493	Käthe Murphy	kathe.murphy3@example.net	2025-08-31 22:20:22+00
1494	Ulrike Maes	ulrike.maes2@example.org	2025-09-05 13:40:47+00
1495	Lucía Nielsen	lucia.nielsen@example.net	2025-09-07 16:02:43+00
1496	Chiara Gruber	chiara.gruber2@example.net	2025-09-07 16:23:47+00
1497	Finn Mulder	finn.mulder2@example.org	2025-09-08 15:50:28+00
1498	Inés Lefèvre	ines.lefevre3@example.com	2025-09-12 09:00:22+00
1499	Ida Dekker	ida.dekker2@example.org	2025-09-14 12:36:55+00
1500	Émile Yılmaz	emile.yilmaz2@example.net	2025-09-17 21:16:44+00
\.

SELECT setval(pg_get_serial_sequence('customers', 'id'), (SELECT max(id) FROM customers));

COPY addresses (id, customer_id, street, postcode, city, country) FROM stdin;
1	1	Kerkstraat 56	5090	Namur	BE
2	2	Molenweg 98	9777 LN	Groningen	NL
3	3	Schillerstraße 33	04652	Leipzig	DE
4	3	Lindengasse 40	4034	Linz	AT
5	4	31 place du Marché	69008	Lyon	FR
6	5	Havenkade 68	2301 DH	Leiden	NL
7	6	Stationsstraat 42	2022	Antwerpen	BE
8	7	Gartenstraße 42	50680	Köln	DE
9	8	Lindenweg 79	50551	Köln	DE
10	9	Stationsstraat 4	9036	Gent	BE
11	10	Havenkade 50	1091 HH	Amsterdam	NL
12	11	Møllevej 71	5002	Odense	DK
13	12	Gartenstraße 44	04552	Leipzig	DE
14	12	9 Mill Road	H91 D0X8	Galway	IE
15	13	Molenweg 12	2395 TL	Leiden	NL
16	14	Kerkstraat 21	3022	Leuven	BE
17	15	Havenkade 15	3580 RW	Utrecht	NL
18	16	Mühlenweg 72	04549	Leipzig	DE
19	17	13 rue des Lilas	35500	Rennes	FR
20	18	Lindengasse 11	8001	Graz	AT
21	19	13 Mill Road	T12 C5H7	Cork	IE
22	20	52 Church Street	H91 B8D7	Galway	IE
23	21	Rosenstraße 47	50885	Köln	DE
24	22	Kerkstraat 26	9767 BA	Groningen	NL
25	23	Lindengasse 35	8023	Graz	AT
26	24	Møllevej 60	8029	Aarhus	DK
27	25	Lindelaan 38	1087 RW	Amsterdam	NL
28	26	16 avenue Jean Jaurès	59800	Lille	FR
29	26	Rue du Moulin 3	3060	Leuven	BE
30	27	Wiesenweg 71	8079	Graz	AT
31	28	81 rue de la Gare	44600	Nantes	FR
32	28	Gartenstraße 106	04162	Leipzig	DE
33	29	Kerkstraat 52	9090	Gent	BE
34	29	Lindenweg 11	20775	Hamburg	DE
35	30	Kerkstraat 42	1091 TL	Amsterdam	NL
36	31	Nieuwstraat 102	5629 AD	Eindhoven	NL
37	32	Møllevej 73	2212	København	DK
38	33	130 place du Marché	59600	Lille	FR
39	34	Parklaan 17	1002 RN	Amsterdam	NL
40	35	Rue du Moulin 56	5086	Namur	BE
41	35	Rosenstraße 15	04512	Leipzig	DE
42	36	Gartenstraße 65	20698	Hamburg	DE
43	37	Bahnhofstraße 123	4045	Linz	AT
44	38	Mühlenweg 32	50133	Köln	DE
45	38	Am Bahnhof 49	28275	Bremen	DE
46	39	Rosenstraße 72	79606	Freiburg	DE
47	40	44 place du Marché	69007	Lyon	FR
48	41	67 rue de la Gare	35300	Rennes	FR
49	42	Mühlenweg 56	28443	Bremen	DE
50	43	Schillerstraße 61	04410	Leipzig	DE
51	44	Molenweg 36	1005 BT	Amsterdam	NL
52	45	Rosenstraße 103	28687	Bremen	DE
53	46	Lindengasse 7	8045	Graz	AT
54	47	Havenkade 92	5619 EL	Eindhoven	NL
55	48	Molenweg 12	1005 BE	Amsterdam	NL
56	49	Stationsstraat 55	5038	Namur	BE
57	50	Møllevej 80	2010	København	DK
58	51	Havenkade 74	9704 BV	Groningen	NL
59	52	Nieuwstraat 63	9768 RK	Groningen	NL
60	53	Lindenweg 13	28629	Bremen	DE
61	54	Am Bahnhof 123	28203	Bremen	DE
62	55	Rosenstraße 32	79937	Freiburg	DE
63	56	Lindenweg 5	04869	Leipzig	DE
64	57	Parklaan 30	2351 NH	Leiden	NL
65	58	Lindelaan 63	3507 EV	Utrecht	NL
66	59	Rosenstraße 30	50281	Köln	DE
67	60	Parklaan 16	2332 KC	Leiden	NL
68	61	63 avenue Jean Jaurès	59900	Lille	FR
69	62	Molenweg 20	1054 BP	Amsterdam	NL
70	63	Havenkade 48	9775 PD	Groningen	NL
71	63	Nieuwstraat 61	9751 AB	Groningen	NL
72	64	Skovvej 17	2699	København	DK
73	65	Lindenweg 27	28938	Bremen	DE
74	66	Nieuwstraat 32	3592 BX	Utrecht	NL
75	67	Am Bahnhof 28	20907	Hamburg	DE
76	68	Nørregade 112	8229	Aarhus	DK
77	68	99 rue des Lilas	44200	Nantes	FR
78	69	Rosenstraße 8	50458	Köln	DE
79	70	Am Bahnhof 69	50962	Köln	DE
80	71	Molenweg 42	2333 BX	Leiden	NL
81	72	87 rue de la Gare	35700	Rennes	FR
82	72	Molenweg 36	3531 DB	Utrecht	NL
83	73	28 Mill Road	H91 T2H6	Galway	IE
84	74	Lindelaan 26	1079 EA	Amsterdam	NL
85	75	71 rue de la Gare	44600	Nantes	FR
86	76	Bahnhofstraße 98	8027	Graz	AT
87	77	Molenweg 33	1020 TD	Amsterdam	NL
88	78	Havenkade 56	3562 WE	Utrecht	NL
89	78	Kerkstraat 80	1011 BA	Amsterdam	NL
90	79	Lindengasse 76	4076	Linz	AT
91	80	52 avenue Jean Jaurès	35000	Rennes	FR
92	81	Rue du Moulin 10	5039	Namur	BE
93	82	24 Mill Road	T12 K3B6	Cork	IE
94	83	Kastanjelaan 48	9012	Gent	BE
95	84	Bahnhofstraße 17	8049	Graz	AT
96	85	Bahnhofstraße 42	4096	Linz	AT
97	86	Mühlenweg 87	50505	Köln	DE
98	87	32 rue de la Gare	69006	Lyon	FR
99	88	Parklaan 13	2321 XH	Leiden	NL
100	88	114 Mill Road	D08 R4D0	Dublin	IE
101	89	Bahnhofstraße 47	4077	Linz	AT
102	90	11 place du Marché	44400	Nantes	FR
103	90	Gartenstraße 30	79343	Freiburg	DE
104	91	Skovvej 18	8067	Aarhus	DK
105	92	Lindengasse 21	4034	Linz	AT
106	93	Rue du Moulin 104	5093	Namur	BE
107	94	Skovvej 27	2779	København	DK
108	94	22 rue de la Gare	69009	Lyon	FR
109	95	43 avenue Jean Jaurès	69001	Lyon	FR
110	96	Kerkstraat 14	5098	Namur	BE
111	97	Bahnhofstraße 17	4004	Linz	AT
112	98	Am Bahnhof 20	50254	Köln	DE
113	99	Mühlenweg 66	79923	Freiburg	DE
114	100	Nieuwstraat 29	1019 KT	Amsterdam	NL
115	100	Kerkstraat 51	5647 PA	Eindhoven	NL
116	101	51 Mill Road	H91 H3R0	Galway	IE
117	102	Molenweg 47	2319 XC	Leiden	NL
118	103	10 place du Marché	59300	Lille	FR
119	104	Strandgade 78	2987	København	DK
120	104	Schillerstraße 17	04027	Leipzig	DE
121	105	Molenweg 18	9784 AL	Groningen	NL
122	106	Kerkstraat 21	1035 NX	Amsterdam	NL
123	107	Gartenstraße 42	20408	Hamburg	DE
124	108	Gartenstraße 42	28802	Bremen	DE
125	108	Havenkade 28	1042 PD	Amsterdam	NL
126	109	78 Harbour View	H91 T5H7	Galway	IE
127	110	64 avenue Jean Jaurès	44100	Nantes	FR
128	111	Skovvej 10	5515	Odense	DK
129	112	Stationsstraat 18	2022	Antwerpen	BE
130	113	Stationsstraat 7	5076	Namur	BE
131	114	97 rue de la Gare	59700	Lille	FR
132	115	Parklaan 14	2301 BP	Leiden	NL
133	116	Rue du Moulin 80	5029	Namur	BE
134	117	Schillerstraße 47	20101	Hamburg	DE
135	118	4 rue de la Gare	69005	Lyon	FR
136	119	Lindelaan 83	5600 VB	Eindhoven	NL
137	120	Schillerstraße 34	50322	Köln	DE
138	121	16 rue de la Gare	69002	Lyon	FR
139	122	Schulgasse 70	4019	Linz	AT
140	123	Strandgade 52	8201	Aarhus	DK
141	123	Mühlenweg 89	04029	Leipzig	DE
142	124	39 rue des Lilas	44000	Nantes	FR
143	125	Am Bahnhof 14	79186	Freiburg	DE
144	126	Am Bahnhof 10	20600	Hamburg	DE
145	127	Kerkstraat 21	5632 TH	Eindhoven	NL
146	128	Wiesenweg 32	1570	Wien	AT
147	128	125 Church Street	D04 A8A7	Dublin	IE
148	129	Mühlenweg 64	28159	Bremen	DE
149	130	74 avenue Jean Jaurès	59800	Lille	FR
150	131	56 Mill Road	H91 V5E5	Galway	IE
151	132	Parklaan 17	2324 HC	Leiden	NL
152	133	Wiesenweg 44	8095	Graz	AT
153	133	Rosenstraße 54	79856	Freiburg	DE
154	134	55 rue de la Gare	35900	Rennes	FR
155	135	Kerkstraat 86	2075	Antwerpen	BE
156	136	Wiesenweg 20	1570	Wien	AT
157	137	75 rue de la Gare	35500	Rennes	FR
158	138	Am Bahnhof 86	79983	Freiburg	DE
159	139	Rosenstraße 14	79886	Freiburg	DE
160	140	Kerkstraat 61	2341 CL	Leiden	NL
161	141	Parklaan 24	2306 LT	Leiden	NL
162	141	Stationsstraat 40	9033	Gent	BE
163	142	76 Mill Road	H91 N3T1	Galway	IE
164	142	Parklaan 57	2319 TC	Leiden	NL
165	143	107 avenue Jean Jaurès	59200	Lille	FR
166	144	Bahnhofstraße 81	1360	Wien	AT
167	145	Nieuwstraat 66	3576 TV	Utrecht	NL
168	146	Molenweg 100	5655 HA	Eindhoven	NL
169	147	Lindelaan 63	2361 TT	Leiden	NL
170	148	Molenweg 54	9709 DV	Groningen	NL
171	149	Kastanjelaan 24	2030	Antwerpen	BE
172	150	Kerkstraat 7	5683 AE	Eindhoven	NL
173	151	Schillerstraße 9	04596	Leipzig	DE
174	152	Havenkade 12	1006 KL	Amsterdam	NL
175	153	Am Bahnhof 43	04413	Leipzig	DE
176	154	Nørregade 40	2993	København	DK
177	155	Havenkade 12	3513 PR	Utrecht	NL
178	156	18 place du Marché	44300	Nantes	FR
179	156	Strandgade 23	2977	København	DK
180	157	Rue du Moulin 124	3079	Leuven	BE
181	158	7 rue de la Gare	44300	Nantes	FR
182	159	Stationsstraat 25	9020	Gent	BE
183	160	Nieuwstraat 22	3591 KB	Utrecht	NL
184	160	93 avenue Jean Jaurès	69001	Lyon	FR
185	161	98 rue de la Gare	44400	Nantes	FR
186	162	17 Harbour View	D09 N5W8	Dublin	IE
187	163	Molenweg 123	9774 AB	Groningen	NL
188	164	Molenweg 11	9736 AK	Groningen	NL
189	165	Stationsstraat 50	5086	Namur	BE
190	166	Bahnhofstraße 7	8067	Graz	AT
191	167	Skovvej 75	8852	Aarhus	DK
192	168	Kerkstraat 82	1010 KT	Amsterdam	NL
193	169	Lindelaan 33	3594 RP	Utrecht	NL
194	170	Skovvej 25	2658	København	DK
195	171	Møllevej 73	5449	Odense	DK
196	172	Rosenstraße 64	79992	Freiburg	DE
197	173	Gartenstraße 51	28159	Bremen	DE
198	173	Nieuwstraat 34	1005 TV	Amsterdam	NL
199	174	Wiesenweg 27	4075	Linz	AT
200	175	Lindengasse 43	4064	Linz	AT
201	176	Nørregade 37	8878	Aarhus	DK
202	177	Am Bahnhof 40	50137	Köln	DE
203	178	Schulgasse 81	1130	Wien	AT
204	179	28 rue des Lilas	59100	Lille	FR
205	180	Kerkstraat 93	2313 KV	Leiden	NL
206	181	Gartenstraße 54	50994	Köln	DE
207	182	Stationsstraat 49	3005	Leuven	BE
208	183	Bahnhofstraße 10	8022	Graz	AT
209	183	Rue du Moulin 15	2046	Antwerpen	BE
210	184	Bahnhofstraße 88	8018	Graz	AT
211	185	Rosenstraße 46	04331	Leipzig	DE
212	186	28 rue des Lilas	69007	Lyon	FR
213	187	Skovvej 80	5109	Odense	DK
214	188	Parklaan 56	9765 KA	Groningen	NL
215	189	100 Mill Road	H91 E8N8	Galway	IE
216	190	Rosenstraße 90	28057	Bremen	DE
217	191	Schillerstraße 61	28425	Bremen	DE
218	192	Lindelaan 40	1086 NB	Amsterdam	NL
219	193	Am Bahnhof 30	50531	Köln	DE
220	194	103 avenue Jean Jaurès	59300	Lille	FR
221	195	Rue du Moulin 49	3005	Leuven	BE
222	196	25 Orchard Lane	T12 P4E9	Cork	IE
223	196	Molenweg 72	5603 XX	Eindhoven	NL
224	197	Strandgade 53	2247	København	DK
225	198	Nieuwstraat 6	9711 CT	Groningen	NL
226	199	Stationsstraat 88	3023	Leuven	BE
227	199	Lindelaan 84	1030 XT	Amsterdam	NL
228	200	15 rue des Lilas	44800	Nantes	FR
229	201	Kastanjelaan 90	9058	Gent	BE
230	201	2 avenue Jean Jaurès	59600	Lille	FR
231	202	36 Mill Road	D04 H6X5	Dublin	IE
232	203	Molenweg 17	5680 PV	Eindhoven	NL
233	204	57 place du Marché	35900	Rennes	FR
234	205	Kastanjelaan 51	3025	Leuven	BE
235	206	64 avenue Jean Jaurès	35600	Rennes	FR
236	206	Kerkstraat 12	3060	Leuven	BE
237	207	Kerkstraat 43	9713 XK	Groningen	NL
238	208	Schillerstraße 17	79973	Freiburg	DE
239	209	Kastanjelaan 32	5079	Namur	BE
240	209	Havenkade 17	9728 AA	Groningen	NL
241	210	15 avenue Jean Jaurès	35100	Rennes	FR
242	211	Lindelaan 22	3548 XX	Utrecht	NL
243	212	Kastanjelaan 58	5076	Namur	BE
244	212	Nørregade 74	2982	København	DK
245	213	Rue du Moulin 28	3078	Leuven	BE
246	214	Kerkstraat 22	9707 RT	Groningen	NL
247	215	Nieuwstraat 13	1009 BA	Amsterdam	NL
248	216	Bahnhofstraße 52	8049	Graz	AT
249	217	Gartenstraße 25	28908	Bremen	DE
250	218	Parklaan 10	1081 EW	Amsterdam	NL
251	218	Stationsstraat 5	3050	Leuven	BE
252	219	Lindelaan 82	9768 EA	Groningen	NL
253	220	Nieuwstraat 85	2320 EX	Leiden	NL
254	220	Stationsstraat 9	5085	Namur	BE
255	221	Molenweg 58	1051 LV	Amsterdam	NL
256	222	Rosenstraße 118	20648	Hamburg	DE
257	223	Rosenstraße 90	79443	Freiburg	DE
258	224	Schillerstraße 110	04546	Leipzig	DE
259	225	Lindelaan 23	9702 CB	Groningen	NL
260	226	13 Church Street	T12 D4N4	Cork	IE
261	227	Lindenweg 79	28787	Bremen	DE
262	227	Rue du Moulin 111	3088	Leuven	BE
263	228	Skovvej 84	5479	Odense	DK
264	229	Am Bahnhof 36	79291	Freiburg	DE
265	230	Nørregade 58	2195	København	DK
266	231	Mühlenweg 15	50057	Köln	DE
267	232	Kerkstraat 90	5613 HR	Eindhoven	NL
268	233	Rue du Moulin 78	2055	Antwerpen	BE
269	234	Gartenstraße 24	04156	Leipzig	DE
270	235	Rue du Moulin 26	9058	Gent	BE
271	236	Strandgade 30	5014	Odense	DK
272	237	16 Mill Road	H91 P1D2	Galway	IE
273	238	108 rue de la Gare	35400	Rennes	FR
274	239	Mühlenweg 60	28354	Bremen	DE
275	240	27 avenue Jean Jaurès	44700	Nantes	FR
276	241	Parklaan 65	9794 LV	Groningen	NL
277	242	Møllevej 13	2371	København	DK
278	243	Schulgasse 49	8074	Graz	AT
279	244	Havenkade 25	1071 DT	Amsterdam	NL
280	245	Lindenweg 63	79824	Freiburg	DE
281	246	113 rue de la Gare	59500	Lille	FR
282	247	Kerkstraat 87	3557 AA	Utrecht	NL
283	247	Kerkstraat 21	3560 PH	Utrecht	NL
284	248	Nieuwstraat 47	5610 XR	Eindhoven	NL
285	249	Gartenstraße 20	50121	Köln	DE
286	250	Molenweg 110	5653 HW	Eindhoven	NL
287	251	Rosenstraße 39	04191	Leipzig	DE
288	252	Nieuwstraat 25	9745 VD	Groningen	NL
289	253	Rue du Moulin 3	5063	Namur	BE
290	254	17 rue de la Gare	35600	Rennes	FR
291	255	Lindelaan 39	2321 KP	Leiden	NL
292	256	51 Church Street	D09 V5P8	Dublin	IE
293	257	47 place du Marché	44100	Nantes	FR
294	258	Kastanjelaan 51	3015	Leuven	BE
295	259	7 rue des Lilas	59800	Lille	FR
296	259	Wiesenweg 49	8015	Graz	AT
297	260	Parklaan 38	1021 CE	Amsterdam	NL
298	261	Nørregade 99	8883	Aarhus	DK
299	262	Nieuwstraat 131	3556 VD	Utrecht	NL
300	263	87 place du Marché	59500	Lille	FR
301	264	Gartenstraße 119	50717	Köln	DE
302	265	Parklaan 55	1065 VA	Amsterdam	NL
303	265	Lindenweg 33	28836	Bremen	DE
304	266	Kerkstraat 57	5037	Namur	BE
305	267	30 rue de la Gare	69003	Lyon	FR
306	268	Bahnhofstraße 14	1930	Wien	AT
307	269	82 rue de la Gare	69002	Lyon	FR
308	270	Parklaan 13	2331 DL	Leiden	NL
309	271	68 rue des Lilas	44900	Nantes	FR
310	272	Havenkade 102	9706 HT	Groningen	NL
311	273	Lindengasse 61	1510	Wien	AT
312	274	Havenkade 35	5679 VE	Eindhoven	NL
313	275	27 Harbour View	H91 L7X0	Galway	IE
314	276	60 avenue Jean Jaurès	69006	Lyon	FR
315	277	Nieuwstraat 94	3599 BA	Utrecht	NL
316	278	116 rue de la Gare	59100	Lille	FR
317	279	Havenkade 49	3569 TC	Utrecht	NL
318	280	98 Orchard Lane	H91 L8R2	Galway	IE
319	281	Nørregade 36	2080	København	DK
320	282	Schulgasse 112	8076	Graz	AT
321	283	Am Bahnhof 38	50098	Köln	DE
322	283	20 Orchard Lane	T12 K2B1	Cork	IE
323	284	61 avenue Jean Jaurès	69002	Lyon	FR
324	285	103 rue des Lilas	44600	Nantes	FR
325	286	Rue du Moulin 58	2083	Antwerpen	BE
326	287	35 place du Marché	69008	Lyon	FR
327	288	Lindelaan 60	9760 CL	Groningen	NL
328	289	60 Mill Road	H91 K3P2	Galway	IE
329	290	Lindenweg 44	50589	Köln	DE
330	291	Møllevej 82	8893	Aarhus	DK
331	292	71 place du Marché	44900	Nantes	FR
332	292	Møllevej 107	2684	København	DK
333	293	Møllevej 79	8032	Aarhus	DK
334	294	42 Mill Road	T12 D1X4	Cork	IE
335	295	Molenweg 16	3532 WB	Utrecht	NL
336	295	59 Orchard Lane	T12 X8R4	Cork	IE
337	296	96 avenue Jean Jaurès	35200	Rennes	FR
338	297	Schillerstraße 45	50505	Köln	DE
339	298	Kerkstraat 71	5695 CC	Eindhoven	NL
340	299	Havenkade 27	5646 RX	Eindhoven	NL
341	300	Lindelaan 13	5669 PN	Eindhoven	NL
342	301	Am Bahnhof 89	04455	Leipzig	DE
343	301	Nieuwstraat 65	2304 HR	Leiden	NL
344	302	Møllevej 20	5566	Odense	DK
345	303	Am Bahnhof 32	50791	Köln	DE
346	304	Lindengasse 121	8052	Graz	AT
347	305	94 avenue Jean Jaurès	59200	Lille	FR
348	306	82 place du Marché	35700	Rennes	FR
349	307	96 rue des Lilas	59400	Lille	FR
350	308	Kerkstraat 114	2301 CC	Leiden	NL
351	309	70 avenue Jean Jaurès	59500	Lille	FR
352	310	Strandgade 45	5215	Odense	DK
353	311	Rosenstraße 16	04629	Leipzig	DE
354	312	Lindengasse 51	1220	Wien	AT
355	313	Lindengasse 47	8029	Graz	AT
356	314	Lindenweg 66	50818	Köln	DE
357	315	Nieuwstraat 48	3583 XC	Utrecht	NL
358	316	Wiesenweg 26	1160	Wien	AT
359	317	24 avenue Jean Jaurès	69007	Lyon	FR
360	318	Stationsstraat 18	5047	Namur	BE
361	319	51 rue de la Gare	69007	Lyon	FR
362	320	Lindelaan 104	2341 BX	Leiden	NL
363	321	65 rue de la Gare	35700	Rennes	FR
364	322	Nieuwstraat 46	2330 AX	Leiden	NL
365	323	Schillerstraße 53	04872	Leipzig	DE
366	324	Lindenweg 30	50574	Köln	DE
367	325	23 Church Street	H91 P9N4	Galway	IE
368	326	Stationsstraat 16	2082	Antwerpen	BE
369	327	Havenkade 71	5627 KH	Eindhoven	NL
370	328	41 rue de la Gare	44500	Nantes	FR
371	329	Gartenstraße 14	79071	Freiburg	DE
372	330	Nieuwstraat 17	3534 CX	Utrecht	NL
373	331	Lindenweg 24	20017	Hamburg	DE
374	332	Nieuwstraat 28	9707 RC	Groningen	NL
375	333	Wiesenweg 36	1490	Wien	AT
376	333	Nørregade 49	8432	Aarhus	DK
377	334	Kerkstraat 63	5081	Namur	BE
378	335	Havenkade 59	3503 CC	Utrecht	NL
379	336	Lindelaan 58	1057 KD	Amsterdam	NL
380	337	Am Bahnhof 36	50592	Köln	DE
381	338	Kerkstraat 75	5065	Namur	BE
382	339	Schillerstraße 50	79266	Freiburg	DE
383	339	Stationsstraat 115	2092	Antwerpen	BE
384	340	Strandgade 54	2959	København	DK
385	341	Nieuwstraat 8	9799 TD	Groningen	NL
386	342	Nørregade 14	5724	Odense	DK
387	343	Strandgade 91	8658	Aarhus	DK
388	343	Am Bahnhof 14	04244	Leipzig	DE
389	344	Mühlenweg 98	04650	Leipzig	DE
390	344	Bahnhofstraße 58	4013	Linz	AT
391	345	Rosenstraße 119	04352	Leipzig	DE
392	346	Kastanjelaan 52	9016	Gent	BE
393	347	Molenweg 46	1024 KC	Amsterdam	NL
394	348	Molenweg 51	3582 RW	Utrecht	NL
395	349	Skovvej 24	2048	København	DK
396	350	30 rue de la Gare	69009	Lyon	FR
397	351	13 place du Marché	44900	Nantes	FR
398	352	75 place du Marché	35500	Rennes	FR
399	353	91 avenue Jean Jaurès	59400	Lille	FR
400	354	Parklaan 91	5657 KL	Eindhoven	NL
401	355	4 rue de la Gare	44900	Nantes	FR
402	356	Rosenstraße 14	79030	Freiburg	DE
403	357	Mühlenweg 51	79997	Freiburg	DE
404	358	22 Mill Road	D06 T7W6	Dublin	IE
405	359	Lindengasse 89	4023	Linz	AT
406	360	Lindelaan 7	2343 RC	Leiden	NL
407	361	Gartenstraße 19	20846	Hamburg	DE
408	362	Rue du Moulin 52	2076	Antwerpen	BE
409	363	Mühlenweg 46	20162	Hamburg	DE
410	364	Gartenstraße 26	50834	Köln	DE
411	365	Kerkstraat 47	5094	Namur	BE
412	366	Kerkstraat 107	2091	Antwerpen	BE
413	366	77 rue de la Gare	35600	Rennes	FR
414	367	Lindenweg 22	20162	Hamburg	DE
415	368	45 place du Marché	44000	Nantes	FR
416	369	Strandgade 17	2573	København	DK
417	369	Kastanjelaan 14	3000	Leuven	BE
418	370	Schillerstraße 11	50568	Köln	DE
419	371	Nieuwstraat 64	5683 DK	Eindhoven	NL
420	372	51 Orchard Lane	T12 W5P6	Cork	IE
421	372	Lindenweg 40	79186	Freiburg	DE
422	373	Nørregade 36	2382	København	DK
423	373	Molenweg 8	1046 ED	Amsterdam	NL
424	374	Rosenstraße 89	20821	Hamburg	DE
425	375	Schillerstraße 22	79330	Freiburg	DE
426	376	Lindengasse 86	1380	Wien	AT
427	377	Am Bahnhof 83	20029	Hamburg	DE
428	378	Parklaan 53	5660 KT	Eindhoven	NL
429	379	Nieuwstraat 49	3591 RE	Utrecht	NL
430	380	Molenweg 68	5605 XE	Eindhoven	NL
431	381	Wiesenweg 81	1030	Wien	AT
432	382	42 rue des Lilas	59200	Lille	FR
433	383	Gartenstraße 103	79222	Freiburg	DE
434	384	88 rue de la Gare	59200	Lille	FR
435	385	Mühlenweg 34	79285	Freiburg	DE
436	385	Mühlenweg 42	79246	Freiburg	DE
437	386	Schulgasse 67	8001	Graz	AT
438	387	Am Bahnhof 46	04602	Leipzig	DE
439	388	Nørregade 70	8200	Aarhus	DK
440	389	Lindelaan 58	3514 AN	Utrecht	NL
441	390	Stationsstraat 62	9051	Gent	BE
442	391	Parklaan 43	2332 DV	Leiden	NL
443	392	Kerkstraat 85	9008	Gent	BE
444	393	Mühlenweg 96	20767	Hamburg	DE
445	394	61 place du Marché	69006	Lyon	FR
446	395	Schillerstraße 30	28966	Bremen	DE
447	396	Nieuwstraat 14	2313 HV	Leiden	NL
448	397	Lindenweg 69	04569	Leipzig	DE
449	398	Gartenstraße 81	20556	Hamburg	DE
450	398	Kerkstraat 64	9010	Gent	BE
451	399	Parklaan 46	3596 DC	Utrecht	NL
452	400	15 avenue Jean Jaurès	35100	Rennes	FR
453	401	Mühlenweg 94	20377	Hamburg	DE
454	402	Molenweg 17	1058 LC	Amsterdam	NL
455	403	30 Harbour View	H91 R6D2	Galway	IE
456	404	Schillerstraße 59	20470	Hamburg	DE
457	405	Mühlenweg 13	28258	Bremen	DE
458	406	Gartenstraße 71	28700	Bremen	DE
459	407	Rosenstraße 48	79245	Freiburg	DE
460	408	55 avenue Jean Jaurès	35500	Rennes	FR
461	409	Schillerstraße 99	50188	Köln	DE
462	409	100 rue de la Gare	35400	Rennes	FR
463	410	21 rue des Lilas	59500	Lille	FR
464	411	Kerkstraat 38	5600 TN	Eindhoven	NL
465	412	Stationsstraat 54	3086	Leuven	BE
466	413	Rosenstraße 72	20193	Hamburg	DE
467	413	7 Harbour View	H91 B1E4	Galway	IE
468	414	Nørregade 48	8431	Aarhus	DK
469	415	Molenweg 70	9705 LC	Groningen	NL
470	416	Am Bahnhof 39	04139	Leipzig	DE
471	417	Mühlenweg 20	04985	Leipzig	DE
472	418	Lindelaan 126	9785 XA	Groningen	NL
473	419	Gartenstraße 42	20957	Hamburg	DE
474	420	Lindelaan 28	3550 TC	Utrecht	NL
475	421	Rosenstraße 10	50819	Köln	DE
476	421	Am Bahnhof 77	04917	Leipzig	DE
477	422	Kerkstraat 18	9016	Gent	BE
478	423	Havenkade 37	2388 VK	Leiden	NL
479	424	Molenweg 17	9781 LV	Groningen	NL
480	424	Parklaan 50	9702 RB	Groningen	NL
481	425	Havenkade 113	5695 AH	Eindhoven	NL
482	426	Strandgade 78	2851	København	DK
483	427	Wiesenweg 64	4032	Linz	AT
484	427	7 place du Marché	69001	Lyon	FR
485	428	Nieuwstraat 28	9752 HR	Groningen	NL
486	429	Lindenweg 71	50962	Köln	DE
487	430	17 rue de la Gare	69008	Lyon	FR
488	431	Parklaan 16	5631 KC	Eindhoven	NL
489	431	Nieuwstraat 26	9701 KE	Groningen	NL
490	432	Kastanjelaan 108	3028	Leuven	BE
491	432	Kerkstraat 45	2055	Antwerpen	BE
492	433	Rosenstraße 95	79761	Freiburg	DE
493	434	25 place du Marché	69007	Lyon	FR
494	435	Nieuwstraat 14	2377 CH	Leiden	NL
495	436	Kastanjelaan 53	9061	Gent	BE
496	437	Nørregade 45	2288	København	DK
497	438	13 Orchard Lane	D05 L4C9	Dublin	IE
498	439	Gartenstraße 31	79127	Freiburg	DE
499	440	Schillerstraße 21	28726	Bremen	DE
500	441	Nieuwstraat 13	1095 WL	Amsterdam	NL
501	442	52 place du Marché	59800	Lille	FR
502	442	Parklaan 73	3561 CK	Utrecht	NL
503	443	66 rue de la Gare	35200	Rennes	FR
504	444	Lindengasse 95	4056	Linz	AT
505	445	Rosenstraße 54	20348	Hamburg	DE
506	445	Lindengasse 74	8045	Graz	AT
507	446	49 Orchard Lane	D06 V5T8	Dublin	IE
508	447	Kerkstraat 14	9715 NH	Groningen	NL
509	448	Havenkade 15	3506 HN	Utrecht	NL
510	449	Skovvej 77	2782	København	DK
511	449	Am Bahnhof 34	28833	Bremen	DE
512	450	81 Church Street	D08 K7K1	Dublin	IE
513	451	Kerkstraat 50	1026 RW	Amsterdam	NL
514	452	21 rue des Lilas	35900	Rennes	FR
515	452	Am Bahnhof 23	04190	Leipzig	DE
516	453	Lindengasse 55	8064	Graz	AT
517	454	Rue du Moulin 21	3011	Leuven	BE
518	455	33 rue de la Gare	69008	Lyon	FR
519	455	Gartenstraße 27	04812	Leipzig	DE
520	456	Parklaan 63	9790 TB	Groningen	NL
521	457	43 rue des Lilas	44600	Nantes	FR
522	458	Møllevej 48	8317	Aarhus	DK
523	459	Havenkade 25	5640 VL	Eindhoven	NL
524	460	Am Bahnhof 26	79277	Freiburg	DE
525	461	Am Bahnhof 13	50086	Köln	DE
526	462	Molenweg 74	2362 LX	Leiden	NL
527	463	Kastanjelaan 40	9024	Gent	BE
528	464	Parklaan 34	2352 VR	Leiden	NL
529	465	Schillerstraße 42	04269	Leipzig	DE
530	465	Stationsstraat 46	9059	Gent	BE
531	466	Havenkade 40	5658 CL	Eindhoven	NL
532	467	Mühlenweg 45	04341	Leipzig	DE
533	468	60 Harbour View	T12 T7P3	Cork	IE
534	469	Kerkstraat 42	2367 XX	Leiden	NL
535	470	Schulgasse 11	1160	Wien	AT
536	471	59 Orchard Lane	H91 X4R0	Galway	IE
537	472	20 rue de la Gare	35600	Rennes	FR
538	473	51 avenue Jean Jaurès	69000	Lyon	FR
539	474	54 Mill Road	H91 R9K1	Galway	IE
540	475	Skovvej 24	5040	Odense	DK
541	476	38 Church Street	T12 B7K6	Cork	IE
542	477	78 Orchard Lane	H91 W4T4	Galway	IE
543	478	33 rue des Lilas	35700	Rennes	FR
544	479	Am Bahnhof 17	28296	Bremen	DE
545	480	Molenweg 75	3560 NW	Utrecht	NL
546	481	Stationsstraat 42	2059	Antwerpen	BE
547	482	Lindelaan 13	5657 AP	Eindhoven	NL
548	483	Schillerstraße 16	04035	Leipzig	DE
549	484	Rue du Moulin 24	5092	Namur	BE
550	485	64 place du Marché	35600	Rennes	FR
551	486	Molenweg 23	3558 ED	Utrecht	NL
552	487	47 Harbour View	D07 P3C9	Dublin	IE
553	488	Molenweg 42	5685 XH	Eindhoven	NL
554	489	Havenkade 35	1029 CC	Amsterdam	NL
555	490	Schillerstraße 56	04400	Leipzig	DE
556	491	Wiesenweg 21	8068	Graz	AT
557	492	Schulgasse 44	4017	Linz	AT
558	492	Kerkstraat 36	5625 TL	Eindhoven	NL
559	493	Lindenweg 13	79746	Freiburg	DE
560	494	37 avenue Jean Jaurès	44100	Nantes	FR
561	495	Skovvej 42	5072	Odense	DK
562	496	Wiesenweg 22	4091	Linz	AT
563	497	2 rue de la Gare	69007	Lyon	FR
564	498	Kastanjelaan 24	5087	Namur	BE
565	499	Molenweg 58	9719 HK	Groningen	NL
566	500	Kerkstraat 37	1070 AT	Amsterdam	NL
567	501	58 rue des Lilas	69002	Lyon	FR
568	501	19 Orchard Lane	D02 D2D6	Dublin	IE
569	502	Schulgasse 44	8001	Graz	AT
570	503	40 rue des Lilas	35700	Rennes	FR
571	504	Rosenstraße 40	50242	Köln	DE
572	505	Kerkstraat 42	2328 PT	Leiden	NL
573	506	Skovvej 20	8892	Aarhus	DK
574	507	Havenkade 32	2375 DT	Leiden	NL
575	508	Gartenstraße 52	50365	Köln	DE
576	508	Kerkstraat 87	5061	Namur	BE
577	509	Rosenstraße 27	04646	Leipzig	DE
578	510	Schillerstraße 54	50408	Köln	DE
579	511	56 Mill Road	T12 K9P3	Cork	IE
580	512	Stationsstraat 34	2044	Antwerpen	BE
581	513	Am Bahnhof 28	79464	Freiburg	DE
582	514	13 Church Street	D08 D3R4	Dublin	IE
583	515	Lindenweg 41	79527	Freiburg	DE
584	516	43 Church Street	H91 W6W5	Galway	IE
585	517	Wiesenweg 26	4000	Linz	AT
586	518	Wiesenweg 20	8077	Graz	AT
587	518	Bahnhofstraße 22	8073	Graz	AT
588	519	Schulgasse 15	4002	Linz	AT
589	520	81 rue des Lilas	35300	Rennes	FR
590	520	Rue du Moulin 25	3090	Leuven	BE
591	521	Mühlenweg 88	28960	Bremen	DE
592	522	Wiesenweg 5	1600	Wien	AT
593	523	Schillerstraße 9	28993	Bremen	DE
594	524	Kerkstraat 72	3521 BV	Utrecht	NL
595	525	93 avenue Jean Jaurès	59500	Lille	FR
596	526	Gartenstraße 55	28040	Bremen	DE
597	527	32 Mill Road	T12 L4T3	Cork	IE
598	528	Lindenweg 11	79754	Freiburg	DE
599	529	Rosenstraße 20	20962	Hamburg	DE
600	530	Rosenstraße 80	79658	Freiburg	DE
601	531	Rosenstraße 80	28612	Bremen	DE
602	531	Schillerstraße 21	04210	Leipzig	DE
603	532	Molenweg 61	1001 KP	Amsterdam	NL
604	533	Wiesenweg 77	8051	Graz	AT
605	534	Skovvej 23	5557	Odense	DK
606	535	Havenkade 41	1014 VB	Amsterdam	NL
607	536	Kerkstraat 34	2370 KA	Leiden	NL
608	537	Molenweg 52	3576 CV	Utrecht	NL
609	538	Kastanjelaan 19	3077	Leuven	BE
610	538	Skovvej 53	5031	Odense	DK
611	539	Strandgade 66	2285	København	DK
612	540	Nieuwstraat 26	5626 NV	Eindhoven	NL
613	540	34 Church Street	T12 V3T3	Cork	IE
614	541	Havenkade 40	1019 KE	Amsterdam	NL
615	542	Molenweg 133	3546 TP	Utrecht	NL
616	543	Havenkade 18	1079 LD	Amsterdam	NL
617	544	Lindelaan 39	9740 DR	Groningen	NL
618	545	86 avenue Jean Jaurès	44500	Nantes	FR
619	546	Lindelaan 24	3536 DD	Utrecht	NL
620	547	Kerkstraat 54	5086	Namur	BE
621	548	Bahnhofstraße 7	8077	Graz	AT
622	549	Wiesenweg 21	1200	Wien	AT
623	550	Am Bahnhof 18	50557	Köln	DE
624	551	Nieuwstraat 107	5661 DC	Eindhoven	NL
625	552	85 rue des Lilas	69002	Lyon	FR
626	553	Parklaan 21	9781 VV	Groningen	NL
627	554	Skovvej 34	2453	København	DK
628	555	Nieuwstraat 16	1096 WA	Amsterdam	NL
629	556	Gartenstraße 15	50985	Köln	DE
630	557	Lindelaan 96	3551 KD	Utrecht	NL
631	558	77 avenue Jean Jaurès	44600	Nantes	FR
632	559	Kastanjelaan 65	3089	Leuven	BE
633	560	Parklaan 70	9707 VW	Groningen	NL
634	561	Molenweg 63	2343 EL	Leiden	NL
635	561	20 Church Street	D06 N5X0	Dublin	IE
636	562	110 Mill Road	H91 L7E0	Galway	IE
637	563	Møllevej 21	8728	Aarhus	DK
638	563	Nieuwstraat 28	9742 RB	Groningen	NL
639	564	Nørregade 29	2580	København	DK
640	565	Schulgasse 81	1310	Wien	AT
641	566	63 place du Marché	35300	Rennes	FR
642	567	Havenkade 117	2339 XL	Leiden	NL
643	567	57 rue des Lilas	35100	Rennes	FR
644	568	Kastanjelaan 98	3041	Leuven	BE
645	569	Mühlenweg 54	28430	Bremen	DE
646	569	Molenweg 87	3561 CC	Utrecht	NL
647	570	33 rue des Lilas	44600	Nantes	FR
648	571	Skovvej 28	5278	Odense	DK
649	572	Gartenstraße 32	04133	Leipzig	DE
650	573	Stationsstraat 23	2066	Antwerpen	BE
651	574	Havenkade 106	2305 TA	Leiden	NL
652	575	Molenweg 15	9747 DN	Groningen	NL
653	575	Strandgade 72	5044	Odense	DK
654	576	Bahnhofstraße 16	4030	Linz	AT
655	577	18 rue des Lilas	69002	Lyon	FR
656	578	Lindenweg 103	28333	Bremen	DE
657	579	Møllevej 37	2879	København	DK
658	580	Schillerstraße 5	50574	Köln	DE
659	581	90 avenue Jean Jaurès	35100	Rennes	FR
660	582	Kerkstraat 103	5097	Namur	BE
661	583	116 place du Marché	59400	Lille	FR
662	584	Bahnhofstraße 25	8094	Graz	AT
663	585	Molenweg 22	5627 AT	Eindhoven	NL
664	586	Schillerstraße 23	50490	Köln	DE
665	586	Havenkade 23	3509 VA	Utrecht	NL
666	587	Rosenstraße 30	50313	Köln	DE
667	588	Kerkstraat 28	9793 HC	Groningen	NL
668	588	Rosenstraße 71	20548	Hamburg	DE
669	589	Molenweg 125	2313 VE	Leiden	NL
670	590	Lindelaan 17	5624 WW	Eindhoven	NL
671	591	89 place du Marché	69000	Lyon	FR
672	591	Gartenstraße 54	04822	Leipzig	DE
673	592	Rue du Moulin 100	5046	Namur	BE
674	592	100 Orchard Lane	T12 K8C2	Cork	IE
675	593	Wiesenweg 21	1420	Wien	AT
676	594	Nieuwstraat 99	1069 TX	Amsterdam	NL
677	595	Bahnhofstraße 22	1630	Wien	AT
678	596	Rue du Moulin 47	5063	Namur	BE
679	597	Wiesenweg 10	4082	Linz	AT
680	598	Kastanjelaan 45	2041	Antwerpen	BE
681	599	Skovvej 35	5350	Odense	DK
682	600	29 place du Marché	69005	Lyon	FR
683	601	Lindenweg 4	79434	Freiburg	DE
684	602	Schillerstraße 22	79093	Freiburg	DE
685	603	82 avenue Jean Jaurès	44700	Nantes	FR
686	604	Nørregade 33	2166	København	DK
687	605	Parklaan 57	3548 PV	Utrecht	NL
688	605	Skovvej 21	8875	Aarhus	DK
689	606	Gartenstraße 30	04131	Leipzig	DE
690	607	Schillerstraße 24	79435	Freiburg	DE
691	608	Lindelaan 106	9735 HD	Groningen	NL
692	609	Skovvej 33	5918	Odense	DK
693	610	Wiesenweg 30	1490	Wien	AT
694	611	Parklaan 60	5637 NL	Eindhoven	NL
695	612	Nieuwstraat 49	9798 KW	Groningen	NL
696	613	Kerkstraat 62	3032	Leuven	BE
697	614	Lindengasse 22	4015	Linz	AT
698	615	Rosenstraße 52	50278	Köln	DE
699	616	103 rue des Lilas	69005	Lyon	FR
700	617	Rosenstraße 116	79299	Freiburg	DE
701	617	57 place du Marché	69000	Lyon	FR
702	618	Nørregade 86	5423	Odense	DK
703	619	Stationsstraat 9	5000	Namur	BE
704	620	Schillerstraße 46	28217	Bremen	DE
705	621	Havenkade 53	2349 PV	Leiden	NL
706	622	Kerkstraat 29	9769 BK	Groningen	NL
707	623	Parklaan 19	1060 XD	Amsterdam	NL
708	624	Kerkstraat 48	1095 AH	Amsterdam	NL
709	625	Lindenweg 49	79969	Freiburg	DE
710	626	27 place du Marché	44500	Nantes	FR
711	627	Lindelaan 49	5618 BD	Eindhoven	NL
712	628	Havenkade 37	9733 XR	Groningen	NL
713	628	Rue du Moulin 70	2071	Antwerpen	BE
714	629	Am Bahnhof 29	20105	Hamburg	DE
715	629	Kerkstraat 46	3596 PH	Utrecht	NL
716	630	107 rue de la Gare	35900	Rennes	FR
717	631	22 Harbour View	T12 N3R9	Cork	IE
718	632	64 rue des Lilas	69005	Lyon	FR
719	633	Kerkstraat 139	3580 CV	Utrecht	NL
720	633	Molenweg 32	9736 LC	Groningen	NL
721	634	Strandgade 30	2698	København	DK
722	634	Schillerstraße 82	50848	Köln	DE
723	635	Schulgasse 66	1900	Wien	AT
724	636	50 rue de la Gare	59000	Lille	FR
725	637	Kerkstraat 50	2374 DD	Leiden	NL
726	638	Nieuwstraat 34	3556 CE	Utrecht	NL
727	639	23 Harbour View	T12 A5A5	Cork	IE
728	640	18 Church Street	T12 L0T5	Cork	IE
729	641	Havenkade 29	9734 TR	Groningen	NL
730	641	Schulgasse 46	1470	Wien	AT
731	642	62 rue des Lilas	44700	Nantes	FR
732	643	Havenkade 61	9791 KA	Groningen	NL
733	644	Lindengasse 52	4019	Linz	AT
734	645	Molenweg 8	3582 RN	Utrecht	NL
735	646	Lindelaan 65	2396 VH	Leiden	NL
736	647	Havenkade 11	2335 RE	Leiden	NL
737	648	Strandgade 64	8588	Aarhus	DK
738	649	70 rue des Lilas	59300	Lille	FR
739	649	Rosenstraße 107	50721	Köln	DE
740	650	Kerkstraat 21	2314 VW	Leiden	NL
741	650	Kerkstraat 24	2356 WB	Leiden	NL
742	651	65 Orchard Lane	T12 E0X4	Cork	IE
743	652	Kerkstraat 31	3011	Leuven	BE
744	653	Lindelaan 32	3537 DP	Utrecht	NL
745	654	Bahnhofstraße 46	8034	Graz	AT
746	655	54 rue de la Gare	44400	Nantes	FR
747	656	Nieuwstraat 65	9794 AR	Groningen	NL
748	657	10 place du Marché	69008	Lyon	FR
749	658	Kerkstraat 16	9015	Gent	BE
750	659	Mühlenweg 58	04250	Leipzig	DE
751	660	Am Bahnhof 93	28773	Bremen	DE
752	661	Schulgasse 12	8021	Graz	AT
753	662	Stationsstraat 4	3072	Leuven	BE
754	662	Molenweg 90	9710 EK	Groningen	NL
755	663	Schulgasse 114	4013	Linz	AT
756	664	Nieuwstraat 16	5608 VK	Eindhoven	NL
757	665	Kerkstraat 62	5042	Namur	BE
758	666	Gartenstraße 123	20064	Hamburg	DE
759	666	102 Mill Road	H91 B8D0	Galway	IE
760	667	Wiesenweg 17	1880	Wien	AT
761	668	Rue du Moulin 118	2061	Antwerpen	BE
762	669	Parklaan 37	5683 TE	Eindhoven	NL
763	670	Havenkade 51	9770 PH	Groningen	NL
764	671	Havenkade 64	5694 ND	Eindhoven	NL
765	671	Gartenstraße 45	04051	Leipzig	DE
766	672	Kastanjelaan 20	5008	Namur	BE
767	673	Lindelaan 24	5628 BP	Eindhoven	NL
768	674	Gartenstraße 104	04492	Leipzig	DE
769	675	Rue du Moulin 60	5035	Namur	BE
770	676	Am Bahnhof 48	79446	Freiburg	DE
771	677	Am Bahnhof 111	50802	Köln	DE
772	678	Am Bahnhof 35	28101	Bremen	DE
773	679	Nieuwstraat 8	9750 DR	Groningen	NL
774	680	Parklaan 31	1072 HH	Amsterdam	NL
775	681	Nieuwstraat 109	9720 HV	Groningen	NL
776	681	Gartenstraße 17	20277	Hamburg	DE
777	682	Mühlenweg 100	20496	Hamburg	DE
778	683	Gartenstraße 80	28825	Bremen	DE
779	684	Rosenstraße 62	04482	Leipzig	DE
780	685	Kerkstraat 100	5039	Namur	BE
781	686	Havenkade 13	1061 TA	Amsterdam	NL
782	687	Parklaan 13	9769 ER	Groningen	NL
783	687	Wiesenweg 57	1490	Wien	AT
784	688	68 Church Street	T12 P2L2	Cork	IE
785	689	18 Mill Road	H91 R5W6	Galway	IE
786	690	Bahnhofstraße 67	8011	Graz	AT
787	691	73 rue de la Gare	35100	Rennes	FR
788	691	47 rue des Lilas	35800	Rennes	FR
789	692	12 rue des Lilas	59700	Lille	FR
790	693	Molenweg 75	9783 EL	Groningen	NL
791	694	Havenkade 16	1028 KB	Amsterdam	NL
792	695	30 Mill Road	T12 B5P7	Cork	IE
793	695	Nieuwstraat 102	5601 WB	Eindhoven	NL
794	696	44 Harbour View	D01 L5K1	Dublin	IE
795	697	72 rue des Lilas	35600	Rennes	FR
796	698	Rosenstraße 30	20790	Hamburg	DE
797	699	Molenweg 59	9725 LC	Groningen	NL
798	700	49 place du Marché	69006	Lyon	FR
799	700	Wiesenweg 73	4098	Linz	AT
800	701	Nieuwstraat 26	3587 VA	Utrecht	NL
801	702	Am Bahnhof 53	79748	Freiburg	DE
802	703	Gartenstraße 25	28385	Bremen	DE
803	704	9 Orchard Lane	D05 H4L6	Dublin	IE
804	705	Nieuwstraat 29	5615 CC	Eindhoven	NL
805	706	92 place du Marché	69006	Lyon	FR
806	707	15 Church Street	D09 W2L2	Dublin	IE
807	708	Parklaan 51	3581 XW	Utrecht	NL
808	709	Nørregade 20	5123	Odense	DK
809	710	Skovvej 58	8819	Aarhus	DK
810	711	31 Orchard Lane	H91 B3K6	Galway	IE
811	712	88 rue de la Gare	35300	Rennes	FR
812	713	Bahnhofstraße 44	4089	Linz	AT
813	714	Nieuwstraat 26	3537 VE	Utrecht	NL
814	715	Rue du Moulin 36	9059	Gent	BE
815	716	Am Bahnhof 54	04433	Leipzig	DE
816	717	Kerkstraat 10	1076 KE	Amsterdam	NL
817	718	Lindelaan 131	3545 NE	Utrecht	NL
818	719	Lindelaan 39	1021 AN	Amsterdam	NL
819	720	Kerkstraat 42	1085 HE	Amsterdam	NL
820	721	Lindenweg 95	50491	Köln	DE
821	722	Gartenstraße 15	79462	Freiburg	DE
822	723	Møllevej 59	8851	Aarhus	DK
823	724	32 rue de la Gare	69009	Lyon	FR
824	725	Havenkade 22	5681 NK	Eindhoven	NL
825	726	Am Bahnhof 27	28003	Bremen	DE
826	727	Kerkstraat 47	3047	Leuven	BE
827	728	Wiesenweg 87	8077	Graz	AT
828	729	Lindenweg 27	50793	Köln	DE
829	730	46 Orchard Lane	H91 R5X4	Galway	IE
830	731	Gartenstraße 65	04148	Leipzig	DE
831	732	12 rue de la Gare	35900	Rennes	FR
832	733	Nieuwstraat 67	2380 LD	Leiden	NL
833	734	70 rue des Lilas	44800	Nantes	FR
834	735	Gartenstraße 108	20008	Hamburg	DE
835	736	Skovvej 54	5302	Odense	DK
836	737	Bahnhofstraße 30	8020	Graz	AT
837	738	Havenkade 37	2387 NN	Leiden	NL
838	739	55 Harbour View	T12 A2A0	Cork	IE
839	740	89 rue de la Gare	69007	Lyon	FR
840	741	Parklaan 60	9796 NH	Groningen	NL
841	742	Molenweg 29	3591 EC	Utrecht	NL
842	743	Kastanjelaan 98	3031	Leuven	BE
843	744	13 Orchard Lane	H91 N2D9	Galway	IE
844	745	66 place du Marché	59900	Lille	FR
845	746	Molenweg 73	9782 DE	Groningen	NL
846	747	Rosenstraße 20	04881	Leipzig	DE
847	748	Parklaan 97	3560 BR	Utrecht	NL
848	749	Schulgasse 51	4007	Linz	AT
849	750	57 place du Marché	35500	Rennes	FR
850	751	Rue du Moulin 81	9074	Gent	BE
851	752	78 place du Marché	69000	Lyon	FR
852	753	Nørregade 57	2954	København	DK
853	754	Lindelaan 35	3543 PR	Utrecht	NL
854	755	Lindengasse 58	8019	Graz	AT
855	755	Lindenweg 20	79807	Freiburg	DE
856	756	86 Mill Road	D01 H1V6	Dublin	IE
857	757	119 Church Street	D07 X7C2	Dublin	IE
858	758	95 rue des Lilas	59500	Lille	FR
859	759	Havenkade 43	1099 LA	Amsterdam	NL
860	760	Nieuwstraat 72	5637 VD	Eindhoven	NL
861	760	Lindelaan 47	5663 RP	Eindhoven	NL
862	761	Mühlenweg 17	28201	Bremen	DE
863	762	Stationsstraat 39	5029	Namur	BE
864	763	Rosenstraße 30	28674	Bremen	DE
865	764	105 avenue Jean Jaurès	69001	Lyon	FR
866	765	Kastanjelaan 46	2012	Antwerpen	BE
867	766	Rue du Moulin 39	3035	Leuven	BE
868	767	Kerkstraat 19	1003 AX	Amsterdam	NL
869	768	Gartenstraße 45	79858	Freiburg	DE
870	769	Bahnhofstraße 37	4000	Linz	AT
871	770	Skovvej 22	8777	Aarhus	DK
872	771	Kastanjelaan 8	5061	Namur	BE
873	772	Strandgade 103	2720	København	DK
874	773	Gartenstraße 35	04708	Leipzig	DE
875	773	39 rue des Lilas	35900	Rennes	FR
876	774	Skovvej 86	2673	København	DK
877	775	Møllevej 95	5472	Odense	DK
878	775	Stationsstraat 102	5051	Namur	BE
879	776	Rosenstraße 44	28189	Bremen	DE
880	776	Lindelaan 34	5670 CW	Eindhoven	NL
881	777	Am Bahnhof 51	28701	Bremen	DE
882	778	Rue du Moulin 21	2043	Antwerpen	BE
883	779	Mühlenweg 27	28260	Bremen	DE
884	780	Wiesenweg 24	8084	Graz	AT
885	780	53 Church Street	H91 W6D9	Galway	IE
886	781	22 Harbour View	H91 K5V5	Galway	IE
887	782	Kerkstraat 20	2353 KA	Leiden	NL
888	783	Molenweg 63	5683 NP	Eindhoven	NL
889	784	Molenweg 36	2389 AA	Leiden	NL
890	785	Lindelaan 38	5678 TB	Eindhoven	NL
891	786	Rosenstraße 2	20239	Hamburg	DE
892	787	Lindelaan 31	2334 EH	Leiden	NL
893	788	17 Mill Road	T12 W9P0	Cork	IE
894	789	Schillerstraße 14	28456	Bremen	DE
895	790	Schillerstraße 53	04991	Leipzig	DE
896	791	29 Orchard Lane	H91 C6W3	Galway	IE
897	792	Kerkstraat 51	9003	Gent	BE
898	792	32 place du Marché	44100	Nantes	FR
899	793	Stationsstraat 123	3049	Leuven	BE
900	794	Skovvej 12	8567	Aarhus	DK
901	795	108 Harbour View	H91 V8D9	Galway	IE
902	796	Rosenstraße 35	20106	Hamburg	DE
903	797	Havenkade 60	3515 HL	Utrecht	NL
904	797	Parklaan 16	5650 LD	Eindhoven	NL
905	798	Skovvej 67	8840	Aarhus	DK
906	799	Schulgasse 47	1590	Wien	AT
907	800	Rue du Moulin 115	9008	Gent	BE
908	801	Stationsstraat 32	3034	Leuven	BE
909	802	Lindelaan 95	3566 XH	Utrecht	NL
910	803	Kastanjelaan 115	3049	Leuven	BE
911	803	Havenkade 16	2352 HH	Leiden	NL
912	804	Rosenstraße 69	79521	Freiburg	DE
913	805	Kerkstraat 68	2308 DW	Leiden	NL
914	805	Havenkade 54	9727 TD	Groningen	NL
915	806	Rosenstraße 38	04090	Leipzig	DE
916	806	Nieuwstraat 31	9795 PA	Groningen	NL
917	807	Lindelaan 105	5640 BX	Eindhoven	NL
918	808	77 rue des Lilas	69003	Lyon	FR
919	808	Nørregade 114	2405	København	DK
920	809	61 place du Marché	59600	Lille	FR
921	810	Kastanjelaan 48	3090	Leuven	BE
922	811	80 Mill Road	H91 T2L7	Galway	IE
923	812	20 rue de la Gare	35600	Rennes	FR
924	813	Skovvej 26	2004	København	DK
925	813	Rosenstraße 85	79758	Freiburg	DE
926	814	24 Mill Road	H91 H9W2	Galway	IE
927	815	Lindenweg 8	79418	Freiburg	DE
928	816	Parklaan 88	3568 AA	Utrecht	NL
929	817	Nieuwstraat 74	5668 VC	Eindhoven	NL
930	818	Kerkstraat 72	2063	Antwerpen	BE
931	819	29 rue des Lilas	35500	Rennes	FR
932	820	Am Bahnhof 43	28184	Bremen	DE
933	821	53 Church Street	T12 D7D0	Cork	IE
934	822	Lindengasse 26	8070	Graz	AT
935	823	Molenweg 50	1019 WP	Amsterdam	NL
936	824	Gartenstraße 61	28658	Bremen	DE
937	825	Lindengasse 56	4074	Linz	AT
938	826	Lindenweg 28	20129	Hamburg	DE
939	827	Nieuwstraat 11	1021 CR	Amsterdam	NL
940	828	Møllevej 71	8725	Aarhus	DK
941	829	Wiesenweg 26	8079	Graz	AT
942	830	Nørregade 101	8904	Aarhus	DK
943	830	48 place du Marché	44600	Nantes	FR
944	831	Am Bahnhof 65	04591	Leipzig	DE
945	832	Bahnhofstraße 45	4049	Linz	AT
946	833	Schillerstraße 41	04391	Leipzig	DE
947	834	39 rue de la Gare	35500	Rennes	FR
948	835	Parklaan 104	9731 LP	Groningen	NL
949	836	Lindelaan 61	3504 LP	Utrecht	NL
950	836	Møllevej 13	5172	Odense	DK
951	837	39 rue de la Gare	59400	Lille	FR
952	837	Strandgade 100	8684	Aarhus	DK
953	838	Schillerstraße 46	50020	Köln	DE
954	839	Molenweg 23	5622 KX	Eindhoven	NL
955	840	Skovvej 7	8801	Aarhus	DK
956	841	Nørregade 27	8027	Aarhus	DK
957	842	Lindelaan 12	2321 CV	Leiden	NL
958	843	43 place du Marché	44500	Nantes	FR
959	844	Molenweg 83	2331 NR	Leiden	NL
960	845	Mühlenweg 33	79546	Freiburg	DE
961	846	51 avenue Jean Jaurès	35700	Rennes	FR
962	847	33 place du Marché	44200	Nantes	FR
963	848	Am Bahnhof 48	50427	Köln	DE
964	849	Nieuwstraat 38	2353 EW	Leiden	NL
965	850	Rue du Moulin 32	3061	Leuven	BE
966	851	Havenkade 32	2372 WA	Leiden	NL
967	852	Lindelaan 35	5659 VX	Eindhoven	NL
968	853	40 rue des Lilas	69001	Lyon	FR
969	853	Rosenstraße 34	28287	Bremen	DE
970	854	121 avenue Jean Jaurès	59500	Lille	FR
971	855	Parklaan 25	2355 RP	Leiden	NL
972	856	Lindelaan 25	5644 RK	Eindhoven	NL
973	856	Lindengasse 91	1250	Wien	AT
974	857	Lindengasse 78	1080	Wien	AT
975	858	Parklaan 20	9769 TC	Groningen	NL
976	859	Lindelaan 27	1015 HH	Amsterdam	NL
977	860	Wiesenweg 63	1710	Wien	AT
978	861	Lindengasse 67	4052	Linz	AT
979	862	6 avenue Jean Jaurès	69008	Lyon	FR
980	863	Lindenweg 36	50368	Köln	DE
981	864	Lindelaan 55	2359 BV	Leiden	NL
982	865	Lindenweg 49	28089	Bremen	DE
983	866	Schillerstraße 41	50872	Köln	DE
984	867	Lindenweg 50	50940	Köln	DE
985	868	Molenweg 53	1067 ED	Amsterdam	NL
986	869	Parklaan 69	2370 HA	Leiden	NL
987	870	Parklaan 75	2369 RR	Leiden	NL
988	871	129 place du Marché	69004	Lyon	FR
989	872	Am Bahnhof 24	20042	Hamburg	DE
990	873	Schulgasse 21	8047	Graz	AT
991	874	14 rue de la Gare	69006	Lyon	FR
992	875	Parklaan 8	2358 WE	Leiden	NL
993	876	53 rue de la Gare	35700	Rennes	FR
994	876	Lindelaan 104	5693 VK	Eindhoven	NL
995	877	Schillerstraße 31	20992	Hamburg	DE
996	878	Skovvej 95	8764	Aarhus	DK
997	879	Kerkstraat 56	5061	Namur	BE
998	880	Kerkstraat 5	2367 BP	Leiden	NL
999	880	Nørregade 88	2331	København	DK
1000	881	Molenweg 31	9784 VC	Groningen	NL
1001	882	81 Orchard Lane	T12 B0B5	Cork	IE
1002	883	27 rue des Lilas	35300	Rennes	FR
1003	883	Lindenweg 61	79736	Freiburg	DE
1004	884	Lindengasse 117	4080	Linz	AT
1005	885	Kastanjelaan 69	9028	Gent	BE
1006	886	92 place du Marché	69008	Lyon	FR
1007	887	38 rue des Lilas	44600	Nantes	FR
1008	887	Nieuwstraat 89	9784 TT	Groningen	NL
1009	888	Havenkade 74	9736 KN	Groningen	NL
1010	889	Kerkstraat 61	1022 RH	Amsterdam	NL
1011	890	Kastanjelaan 121	9045	Gent	BE
1012	891	Gartenstraße 92	28617	Bremen	DE
1013	892	Gartenstraße 79	28638	Bremen	DE
1014	893	Stationsstraat 61	9034	Gent	BE
1015	894	77 rue des Lilas	69002	Lyon	FR
1016	895	Parklaan 57	1013 TA	Amsterdam	NL
1017	896	103 Mill Road	D09 H3E4	Dublin	IE
1018	896	Am Bahnhof 11	28125	Bremen	DE
1019	897	Schillerstraße 64	50570	Köln	DE
1020	898	15 rue de la Gare	35500	Rennes	FR
1021	899	Nørregade 102	8897	Aarhus	DK
1022	900	Bahnhofstraße 65	8080	Graz	AT
1023	901	Wiesenweg 77	1100	Wien	AT
1024	901	Mühlenweg 65	79737	Freiburg	DE
1025	902	Rosenstraße 77	04589	Leipzig	DE
1026	903	77 avenue Jean Jaurès	44700	Nantes	FR
1027	904	Schillerstraße 3	28224	Bremen	DE
1028	905	Schulgasse 41	4010	Linz	AT
1029	906	Am Bahnhof 67	79414	Freiburg	DE
1030	907	Møllevej 81	2360	København	DK
1031	908	Lindenweg 115	28661	Bremen	DE
1032	909	Kerkstraat 22	3080	Leuven	BE
1033	910	Parklaan 62	1080 BC	Amsterdam	NL
1034	911	47 avenue Jean Jaurès	44000	Nantes	FR
1035	912	Stationsstraat 76	5048	Namur	BE
1036	913	Schulgasse 31	8028	Graz	AT
1037	914	Molenweg 31	3597 BD	Utrecht	NL
1038	915	Mühlenweg 43	20006	Hamburg	DE
1039	916	Schillerstraße 22	20447	Hamburg	DE
1040	916	Parklaan 77	3577 PB	Utrecht	NL
1041	917	Nieuwstraat 24	9768 PC	Groningen	NL
1042	918	Mühlenweg 78	79568	Freiburg	DE
1043	919	Nieuwstraat 38	5680 BV	Eindhoven	NL
1044	920	Lindelaan 108	5685 VL	Eindhoven	NL
1045	921	70 Harbour View	D00 X9P4	Dublin	IE
1046	922	Kastanjelaan 16	2078	Antwerpen	BE
1047	923	58 avenue Jean Jaurès	69003	Lyon	FR
1048	924	Kerkstraat 39	3087	Leuven	BE
1049	925	Lindelaan 1	3511 BR	Utrecht	NL
1050	926	94 rue de la Gare	59900	Lille	FR
1051	927	Strandgade 31	2094	København	DK
1052	928	Møllevej 42	5627	Odense	DK
1053	929	Kerkstraat 47	5034	Namur	BE
1054	930	Skovvej 13	2245	København	DK
1055	930	Molenweg 29	3501 PD	Utrecht	NL
1056	931	Parklaan 16	2368 VL	Leiden	NL
1057	932	21 place du Marché	44700	Nantes	FR
1058	933	Rosenstraße 78	20292	Hamburg	DE
1059	934	Bahnhofstraße 32	4014	Linz	AT
1060	935	Am Bahnhof 12	20412	Hamburg	DE
1061	935	Havenkade 55	1086 XD	Amsterdam	NL
1062	936	22 rue de la Gare	69003	Lyon	FR
1063	936	Molenweg 23	3533 TX	Utrecht	NL
1064	937	Lindelaan 37	1010 EX	Amsterdam	NL
1065	938	Am Bahnhof 104	79998	Freiburg	DE
1066	939	Lindenweg 85	50259	Köln	DE
1067	940	Havenkade 14	2304 RT	Leiden	NL
1068	941	Schillerstraße 115	28165	Bremen	DE
1069	942	96 avenue Jean Jaurès	59000	Lille	FR
1070	943	Molenweg 23	9728 CX	Groningen	NL
1071	944	Stationsstraat 25	9058	Gent	BE
1072	945	Gartenstraße 124	28991	Bremen	DE
1073	946	Nieuwstraat 11	5699 CB	Eindhoven	NL
1074	947	Lindelaan 20	5659 HT	Eindhoven	NL
1075	948	Bahnhofstraße 8	1780	Wien	AT
1076	949	Schulgasse 15	8080	Graz	AT
1077	950	102 Church Street	D05 E8D4	Dublin	IE
1078	951	Møllevej 108	2698	København	DK
1079	952	Skovvej 69	2906	København	DK
1080	953	Mühlenweg 105	04061	Leipzig	DE
1081	954	Schulgasse 60	4089	Linz	AT
1082	955	8 Mill Road	D07 H4E8	Dublin	IE
1083	956	Kastanjelaan 33	3068	Leuven	BE
1084	957	Schillerstraße 14	50673	Köln	DE
1085	957	Lindenweg 29	04230	Leipzig	DE
1086	958	Parklaan 4	9717 BX	Groningen	NL
1087	959	Lindenweg 14	20635	Hamburg	DE
1088	960	Havenkade 37	5665 CT	Eindhoven	NL
1089	961	Lindengasse 81	4060	Linz	AT
1090	962	Wiesenweg 22	8019	Graz	AT
1091	963	Parklaan 3	2392 NC	Leiden	NL
1092	964	Stationsstraat 11	2012	Antwerpen	BE
1093	965	Molenweg 77	2325 RP	Leiden	NL
1094	966	49 avenue Jean Jaurès	69007	Lyon	FR
1095	966	40 Mill Road	T12 C6H4	Cork	IE
1096	967	Skovvej 11	2817	København	DK
1097	968	Strandgade 58	8683	Aarhus	DK
1098	969	Am Bahnhof 26	50128	Köln	DE
1099	970	Lindenweg 46	28315	Bremen	DE
1100	971	Lindelaan 52	1008 AN	Amsterdam	NL
1101	971	Kastanjelaan 23	3006	Leuven	BE
1102	972	26 Harbour View	T12 L0P8	Cork	IE
1103	972	Kastanjelaan 59	5045	Namur	BE
1104	973	Nieuwstraat 93	3584 CW	Utrecht	NL
1105	973	Gartenstraße 19	79777	Freiburg	DE
1106	974	Parklaan 38	9777 CR	Groningen	NL
1107	974	18 place du Marché	69008	Lyon	FR
1108	975	Gartenstraße 53	28687	Bremen	DE
1109	976	Skovvej 24	5610	Odense	DK
1110	977	Skovvej 22	8404	Aarhus	DK
1111	978	Mühlenweg 46	28017	Bremen	DE
1112	978	Rosenstraße 42	04285	Leipzig	DE
1113	979	Molenweg 26	2324 EB	Leiden	NL
1114	979	Rue du Moulin 24	2063	Antwerpen	BE
1115	980	Havenkade 16	5657 CC	Eindhoven	NL
1116	980	Am Bahnhof 95	79919	Freiburg	DE
1117	981	Parklaan 39	2332 AR	Leiden	NL
1118	981	Parklaan 101	9731 KT	Groningen	NL
1119	982	Parklaan 64	9715 BD	Groningen	NL
1120	983	Lindenweg 27	28574	Bremen	DE
1121	984	Strandgade 24	2449	København	DK
1122	985	Kastanjelaan 17	3038	Leuven	BE
1123	986	33 Orchard Lane	H91 D6A0	Galway	IE
1124	987	Mühlenweg 26	79943	Freiburg	DE
1125	988	Parklaan 92	1081 TN	Amsterdam	NL
1126	989	Lindengasse 58	8048	Graz	AT
1127	990	Schillerstraße 53	79479	Freiburg	DE
1128	991	Bahnhofstraße 81	8083	Graz	AT
1129	992	62 avenue Jean Jaurès	69008	Lyon	FR
1130	993	Am Bahnhof 37	28682	Bremen	DE
1131	994	Lindengasse 49	4086	Linz	AT
1132	995	Havenkade 75	3525 EV	Utrecht	NL
1133	995	Havenkade 55	1080 ER	Amsterdam	NL
1134	996	Skovvej 59	5908	Odense	DK
1135	996	Mühlenweg 10	79157	Freiburg	DE
1136	997	Skovvej 75	5802	Odense	DK
1137	997	Lindelaan 17	1028 VD	Amsterdam	NL
1138	998	69 place du Marché	59700	Lille	FR
1139	999	Rosenstraße 50	79316	Freiburg	DE
1140	1000	Am Bahnhof 40	28154	Bremen	DE
1141	1001	91 place du Marché	69006	Lyon	FR
1142	1002	Mühlenweg 57	28375	Bremen	DE
1143	1003	Am Bahnhof 35	04762	Leipzig	DE
1144	1004	Lindelaan 47	2357 PA	Leiden	NL
1145	1005	Schillerstraße 63	20105	Hamburg	DE
1146	1005	Parklaan 31	1025 BH	Amsterdam	NL
1147	1006	34 Harbour View	T12 W9E6	Cork	IE
1148	1007	5 place du Marché	35400	Rennes	FR
1149	1008	Mühlenweg 8	79018	Freiburg	DE
1150	1009	Mühlenweg 56	28115	Bremen	DE
1151	1010	80 place du Marché	69002	Lyon	FR
1152	1010	Nieuwstraat 57	2311 HK	Leiden	NL
1153	1011	Am Bahnhof 40	28009	Bremen	DE
1154	1012	Mühlenweg 35	04442	Leipzig	DE
1155	1013	95 rue de la Gare	44900	Nantes	FR
1156	1014	Nørregade 66	5180	Odense	DK
1157	1014	Rosenstraße 23	20870	Hamburg	DE
1158	1015	Rosenstraße 29	50764	Köln	DE
1159	1016	Stationsstraat 16	3061	Leuven	BE
1160	1017	Parklaan 33	1078 NR	Amsterdam	NL
1161	1018	Lindenweg 28	04305	Leipzig	DE
1162	1019	Kastanjelaan 36	2070	Antwerpen	BE
1163	1020	Nieuwstraat 74	2315 RR	Leiden	NL
1164	1021	Rosenstraße 8	79539	Freiburg	DE
1165	1022	Lindenweg 38	20070	Hamburg	DE
1166	1023	Stationsstraat 81	9058	Gent	BE
1167	1024	Mühlenweg 48	04967	Leipzig	DE
1168	1025	Lindengasse 6	1960	Wien	AT
1169	1026	Lindenweg 114	04570	Leipzig	DE
1170	1027	Nørregade 56	8010	Aarhus	DK
1171	1028	Kerkstraat 9	3092	Leuven	BE
1172	1029	Parklaan 19	5683 RK	Eindhoven	NL
1173	1030	Kerkstraat 24	2001	Antwerpen	BE
1174	1031	Lindelaan 72	3578 KK	Utrecht	NL
1175	1032	Am Bahnhof 32	28792	Bremen	DE
1176	1033	Mühlenweg 83	04093	Leipzig	DE
1177	1034	Gartenstraße 18	50078	Köln	DE
1178	1035	Havenkade 18	1025 XH	Amsterdam	NL
1179	1036	71 place du Marché	59800	Lille	FR
1180	1037	Mühlenweg 27	50616	Köln	DE
1181	1038	Lindenweg 33	20763	Hamburg	DE
1182	1039	Rosenstraße 65	50257	Köln	DE
1183	1040	Nieuwstraat 82	1089 TH	Amsterdam	NL
1184	1041	Schulgasse 86	8085	Graz	AT
1185	1042	Nørregade 82	8332	Aarhus	DK
1186	1043	Schillerstraße 107	50791	Köln	DE
1187	1044	Kerkstraat 20	1005 VT	Amsterdam	NL
1188	1045	Mühlenweg 30	04715	Leipzig	DE
1189	1046	Kastanjelaan 9	5009	Namur	BE
1190	1047	79 rue de la Gare	59300	Lille	FR
1191	1048	Parklaan 19	2363 VV	Leiden	NL
1192	1049	Gartenstraße 62	50895	Köln	DE
1193	1050	Stationsstraat 64	5062	Namur	BE
1194	1050	Wiesenweg 45	1720	Wien	AT
1195	1051	Molenweg 133	2385 HW	Leiden	NL
1196	1052	79 avenue Jean Jaurès	35000	Rennes	FR
1197	1052	Lindelaan 19	2300 PK	Leiden	NL
1198	1053	Mühlenweg 56	50158	Köln	DE
1199	1053	Schulgasse 59	8067	Graz	AT
1200	1054	Parklaan 36	9738 LD	Groningen	NL
1201	1055	35 rue de la Gare	59100	Lille	FR
1202	1056	Nieuwstraat 100	3528 HB	Utrecht	NL
1203	1057	Kerkstraat 10	3070	Leuven	BE
1204	1058	Schulgasse 64	8044	Graz	AT
1205	1059	Schulgasse 62	4013	Linz	AT
1206	1060	Lindenweg 16	04138	Leipzig	DE
1207	1061	Skovvej 83	5450	Odense	DK
1208	1062	Møllevej 35	2627	København	DK
1209	1063	Schillerstraße 15	28766	Bremen	DE
1210	1064	Kerkstraat 19	2007	Antwerpen	BE
1211	1065	Lindenweg 22	79568	Freiburg	DE
1212	1066	Am Bahnhof 52	28834	Bremen	DE
1213	1067	Rosenstraße 15	79183	Freiburg	DE
1214	1068	Am Bahnhof 51	04118	Leipzig	DE
1215	1068	12 rue de la Gare	59600	Lille	FR
1216	1069	Bahnhofstraße 23	4002	Linz	AT
1217	1070	Kerkstraat 66	3013	Leuven	BE
1218	1071	Schillerstraße 70	50725	Köln	DE
1219	1072	Am Bahnhof 37	79327	Freiburg	DE
1220	1073	Stationsstraat 74	3015	Leuven	BE
1221	1074	43 rue de la Gare	35600	Rennes	FR
1222	1075	107 place du Marché	69000	Lyon	FR
1223	1076	Kastanjelaan 104	3010	Leuven	BE
1224	1077	Kerkstraat 51	5652 EC	Eindhoven	NL
1225	1078	Rue du Moulin 73	3084	Leuven	BE
1226	1079	Lindelaan 14	5658 NL	Eindhoven	NL
1227	1080	Møllevej 76	5470	Odense	DK
1228	1081	Stationsstraat 28	2020	Antwerpen	BE
1229	1082	Havenkade 73	1003 XV	Amsterdam	NL
1230	1082	Wiesenweg 75	1630	Wien	AT
1231	1083	Strandgade 64	8084	Aarhus	DK
1232	1084	Stationsstraat 19	9053	Gent	BE
1233	1085	Mühlenweg 117	79454	Freiburg	DE
1234	1086	Gartenstraße 40	79465	Freiburg	DE
1235	1087	44 Orchard Lane	D03 D4D4	Dublin	IE
1236	1088	Schillerstraße 22	50551	Köln	DE
1237	1089	Lindelaan 57	3564 AV	Utrecht	NL
1238	1090	Parklaan 93	2302 AX	Leiden	NL
1239	1091	Lindelaan 31	9745 TA	Groningen	NL
1240	1092	Parklaan 77	2308 RH	Leiden	NL
1241	1092	Lindenweg 43	28886	Bremen	DE
1242	1093	Nieuwstraat 37	1048 CR	Amsterdam	NL
1243	1094	Molenweg 36	9709 PH	Groningen	NL
1244	1095	Kerkstraat 62	2085	Antwerpen	BE
1245	1096	Lindenweg 24	28483	Bremen	DE
1246	1097	37 avenue Jean Jaurès	44500	Nantes	FR
1247	1098	Rue du Moulin 82	5053	Namur	BE
1248	1099	Kerkstraat 94	3592 BW	Utrecht	NL
1249	1100	20 rue de la Gare	44700	Nantes	FR
1250	1101	Kastanjelaan 77	3049	Leuven	BE
1251	1102	80 Harbour View	H91 V3H8	Galway	IE
1252	1102	Nørregade 106	2713	København	DK
1253	1103	Parklaan 34	5648 CN	Eindhoven	NL
1254	1104	116 avenue Jean Jaurès	59400	Lille	FR
1255	1105	Kerkstraat 108	1099 VX	Amsterdam	NL
1256	1106	Nieuwstraat 35	1043 XE	Amsterdam	NL
1257	1107	Parklaan 111	2313 CA	Leiden	NL
1258	1107	Mühlenweg 118	04412	Leipzig	DE
1259	1108	Lindelaan 60	1080 EL	Amsterdam	NL
1260	1109	30 rue des Lilas	59500	Lille	FR
1261	1110	Kastanjelaan 56	2026	Antwerpen	BE
1262	1111	Schillerstraße 18	20728	Hamburg	DE
1263	1112	Lindengasse 18	1970	Wien	AT
1264	1112	Gartenstraße 78	04409	Leipzig	DE
1265	1113	Stationsstraat 83	2027	Antwerpen	BE
1266	1113	Kerkstraat 82	9098	Gent	BE
1267	1114	Havenkade 44	5644 HN	Eindhoven	NL
1268	1115	71 place du Marché	44000	Nantes	FR
1269	1115	77 rue de la Gare	69000	Lyon	FR
1270	1116	Rosenstraße 103	04817	Leipzig	DE
1271	1117	Møllevej 33	8656	Aarhus	DK
1272	1118	Lindelaan 25	2354 KH	Leiden	NL
1273	1119	Nørregade 21	5457	Odense	DK
1274	1120	Bahnhofstraße 59	1870	Wien	AT
1275	1121	Kerkstraat 60	3013	Leuven	BE
1276	1122	Rosenstraße 76	79329	Freiburg	DE
1277	1123	Nieuwstraat 8	5683 VW	Eindhoven	NL
1278	1124	Bahnhofstraße 87	1230	Wien	AT
1279	1125	Rue du Moulin 115	5020	Namur	BE
1280	1125	Molenweg 73	1000 EB	Amsterdam	NL
1281	1126	32 rue de la Gare	59000	Lille	FR
1282	1127	76 avenue Jean Jaurès	69004	Lyon	FR
1283	1128	88 Orchard Lane	D07 L8H9	Dublin	IE
1284	1128	Wiesenweg 95	4069	Linz	AT
1285	1129	Kastanjelaan 5	3069	Leuven	BE
1286	1129	79 place du Marché	35600	Rennes	FR
1287	1130	Kastanjelaan 21	2048	Antwerpen	BE
1288	1131	Nieuwstraat 7	9725 BC	Groningen	NL
1289	1132	Molenweg 111	1032 ND	Amsterdam	NL
1290	1133	11 rue des Lilas	59100	Lille	FR
1291	1134	63 rue de la Gare	35300	Rennes	FR
1292	1134	Molenweg 37	2337 XH	Leiden	NL
1293	1135	Lindenweg 88	20426	Hamburg	DE
1294	1135	Stationsstraat 97	2095	Antwerpen	BE
1295	1136	Nørregade 105	8607	Aarhus	DK
1296	1137	Am Bahnhof 58	79284	Freiburg	DE
1297	1138	Havenkade 38	2354 XP	Leiden	NL
1298	1139	Parklaan 41	9768 DW	Groningen	NL
1299	1140	27 avenue Jean Jaurès	35200	Rennes	FR
1300	1141	Kerkstraat 19	2088	Antwerpen	BE
1301	1142	Bahnhofstraße 55	4018	Linz	AT
1302	1143	108 rue des Lilas	44600	Nantes	FR
1303	1143	Parklaan 48	3595 NA	Utrecht	NL
1304	1144	Møllevej 128	5638	Odense	DK
1305	1145	Schillerstraße 98	50473	Köln	DE
1306	1146	Havenkade 42	9798 TC	Groningen	NL
1307	1146	Rue du Moulin 98	5029	Namur	BE
1308	1147	Rosenstraße 31	04305	Leipzig	DE
1309	1148	Havenkade 65	9750 EB	Groningen	NL
1310	1149	Mühlenweg 56	50372	Köln	DE
1311	1149	Mühlenweg 71	04644	Leipzig	DE
1312	1150	Kerkstraat 30	2038	Antwerpen	BE
1313	1151	Kastanjelaan 105	2054	Antwerpen	BE
1314	1151	Rue du Moulin 78	5003	Namur	BE
1315	1152	Parklaan 65	2399 XP	Leiden	NL
1316	1152	Parklaan 62	1037 WA	Amsterdam	NL
1317	1153	23 Mill Road	D08 K5N5	Dublin	IE
1318	1153	Schulgasse 47	1360	Wien	AT
1319	1154	Havenkade 81	5649 EW	Eindhoven	NL
1320	1155	Nieuwstraat 15	2346 PX	Leiden	NL
1321	1155	Schillerstraße 43	79218	Freiburg	DE
1322	1156	32 place du Marché	69007	Lyon	FR
1323	1156	Lindelaan 34	1032 BA	Amsterdam	NL
1324	1157	Kerkstraat 15	9758 KC	Groningen	NL
1325	1157	17 avenue Jean Jaurès	44100	Nantes	FR
1326	1158	Nieuwstraat 77	1051 PB	Amsterdam	NL
1327	1159	Bahnhofstraße 55	1240	Wien	AT
1328	1160	Mühlenweg 30	28886	Bremen	DE
1329	1160	Rosenstraße 23	28226	Bremen	DE
1330	1161	Molenweg 121	1053 HN	Amsterdam	NL
1331	1162	Kastanjelaan 20	2067	Antwerpen	BE
1332	1163	Havenkade 4	9776 KN	Groningen	NL
1333	1164	Kerkstraat 11	2080	Antwerpen	BE
1334	1165	17 Church Street	D09 D7V0	Dublin	IE
1335	1166	Schillerstraße 40	28262	Bremen	DE
1336	1167	Nieuwstraat 5	1081 DR	Amsterdam	NL
1337	1168	Am Bahnhof 119	50720	Köln	DE
1338	1169	11 rue de la Gare	35300	Rennes	FR
1339	1170	95 place du Marché	59400	Lille	FR
1340	1171	Kastanjelaan 6	2085	Antwerpen	BE
1341	1172	Lindenweg 48	50398	Köln	DE
1342	1173	Strandgade 55	5402	Odense	DK
1343	1174	Gartenstraße 36	50676	Köln	DE
1344	1175	75 place du Marché	69001	Lyon	FR
1345	1176	Lindenweg 74	04236	Leipzig	DE
1346	1176	Molenweg 35	5633 NV	Eindhoven	NL
1347	1177	Nieuwstraat 18	5661 BK	Eindhoven	NL
1348	1178	7 avenue Jean Jaurès	69009	Lyon	FR
1349	1179	Nieuwstraat 66	5624 ED	Eindhoven	NL
1350	1180	108 Orchard Lane	H91 K0D0	Galway	IE
1351	1181	8 rue des Lilas	59300	Lille	FR
1352	1182	Wiesenweg 49	4089	Linz	AT
1353	1183	Schillerstraße 25	04725	Leipzig	DE
1354	1184	48 place du Marché	44800	Nantes	FR
1355	1185	Mühlenweg 111	20778	Hamburg	DE
1356	1186	35 Orchard Lane	D06 R7T2	Dublin	IE
1357	1187	Nieuwstraat 114	2386 KW	Leiden	NL
1358	1188	Kastanjelaan 21	5025	Namur	BE
1359	1189	Kerkstraat 54	1055 AT	Amsterdam	NL
1360	1190	Lindenweg 82	79680	Freiburg	DE
1361	1191	Parklaan 36	1091 RE	Amsterdam	NL
1362	1192	Lindelaan 17	1044 AE	Amsterdam	NL
1363	1193	Møllevej 87	5818	Odense	DK
1364	1193	Nieuwstraat 13	9708 LK	Groningen	NL
1365	1194	Schillerstraße 101	28729	Bremen	DE
1366	1194	Molenweg 15	5607 AE	Eindhoven	NL
1367	1195	Parklaan 62	1082 KV	Amsterdam	NL
1368	1196	94 Orchard Lane	H91 N7V5	Galway	IE
1369	1197	Wiesenweg 58	8044	Graz	AT
1370	1198	Rue du Moulin 49	5015	Namur	BE
1371	1198	Bahnhofstraße 77	4048	Linz	AT
1372	1199	Molenweg 14	2322 LX	Leiden	NL
1373	1200	Mühlenweg 2	50068	Köln	DE
1374	1201	Rosenstraße 84	79495	Freiburg	DE
1375	1202	Rue du Moulin 34	3008	Leuven	BE
1376	1203	54 avenue Jean Jaurès	69008	Lyon	FR
1377	1203	Rosenstraße 78	79910	Freiburg	DE
1378	1204	Schillerstraße 56	50259	Köln	DE
1379	1205	Molenweg 59	2367 DN	Leiden	NL
1380	1206	Kerkstraat 18	9078	Gent	BE
1381	1207	64 rue des Lilas	44400	Nantes	FR
1382	1208	Gartenstraße 85	04586	Leipzig	DE
1383	1209	82 rue de la Gare	59500	Lille	FR
1384	1210	Lindelaan 37	5632 LV	Eindhoven	NL
1385	1211	Am Bahnhof 67	28810	Bremen	DE
1386	1212	42 avenue Jean Jaurès	35100	Rennes	FR
1387	1213	Lindelaan 14	1094 XP	Amsterdam	NL
1388	1214	Parklaan 67	1009 AH	Amsterdam	NL
1389	1214	Wiesenweg 27	1960	Wien	AT
1390	1215	Kerkstraat 34	5614 VP	Eindhoven	NL
1391	1216	17 place du Marché	59600	Lille	FR
1392	1217	55 rue des Lilas	35400	Rennes	FR
1393	1218	Kerkstraat 15	1043 CK	Amsterdam	NL
1394	1219	18 rue de la Gare	69008	Lyon	FR
1395	1220	Schulgasse 79	4077	Linz	AT
1396	1221	Lindengasse 57	4083	Linz	AT
1397	1222	Kerkstraat 4	9090	Gent	BE
1398	1223	Am Bahnhof 37	20964	Hamburg	DE
1399	1224	Bahnhofstraße 86	1490	Wien	AT
1400	1225	6 rue des Lilas	35600	Rennes	FR
1401	1226	Strandgade 65	5701	Odense	DK
1402	1227	Lindelaan 9	3529 ND	Utrecht	NL
1403	1228	18 avenue Jean Jaurès	59600	Lille	FR
1404	1229	Stationsstraat 21	9054	Gent	BE
1405	1230	Lindengasse 100	8081	Graz	AT
1406	1231	Nieuwstraat 34	3558 NT	Utrecht	NL
1407	1232	Lindenweg 9	28337	Bremen	DE
1408	1232	31 Church Street	H91 A2P2	Galway	IE
1409	1233	Gartenstraße 42	28649	Bremen	DE
1410	1234	Kastanjelaan 67	2016	Antwerpen	BE
1411	1235	Lindengasse 52	1260	Wien	AT
1412	1236	Kerkstraat 66	3038	Leuven	BE
1413	1237	Strandgade 97	8199	Aarhus	DK
1414	1238	56 Mill Road	T12 V3E5	Cork	IE
1415	1238	Bahnhofstraße 80	4060	Linz	AT
1416	1239	Wiesenweg 79	8000	Graz	AT
1417	1239	Schulgasse 21	8076	Graz	AT
1418	1240	77 avenue Jean Jaurès	35600	Rennes	FR
1419	1241	Lindenweg 87	50903	Köln	DE
1420	1242	Kerkstraat 16	5652 HL	Eindhoven	NL
1421	1243	Rosenstraße 12	20548	Hamburg	DE
1422	1244	49 rue de la Gare	44400	Nantes	FR
1423	1245	Am Bahnhof 52	50091	Köln	DE
1424	1246	Parklaan 16	2350 BW	Leiden	NL
1425	1247	Kerkstraat 115	3034	Leuven	BE
1426	1248	13 avenue Jean Jaurès	59900	Lille	FR
1427	1249	Molenweg 35	5694 KR	Eindhoven	NL
1428	1250	Am Bahnhof 27	28401	Bremen	DE
1429	1251	Schillerstraße 34	20978	Hamburg	DE
1430	1252	Rue du Moulin 71	3005	Leuven	BE
1431	1253	Nieuwstraat 62	3587 WT	Utrecht	NL
1432	1254	Kerkstraat 80	1050 LV	Amsterdam	NL
1433	1255	Bahnhofstraße 33	8000	Graz	AT
1434	1256	Skovvej 62	8421	Aarhus	DK
1435	1257	Lindengasse 21	8079	Graz	AT
1436	1258	Bahnhofstraße 37	1210	Wien	AT
1437	1259	Schillerstraße 10	04506	Leipzig	DE
1438	1260	Am Bahnhof 127	50549	Köln	DE
1439	1260	Wiesenweg 101	8019	Graz	AT
1440	1261	Havenkade 97	3540 RW	Utrecht	NL
1441	1262	Schillerstraße 76	50053	Köln	DE
1442	1263	Havenkade 48	3529 DD	Utrecht	NL
1443	1264	Mühlenweg 53	50608	Köln	DE
1444	1265	Skovvej 13	2281	København	DK
1445	1266	Wiesenweg 12	8015	Graz	AT
1446	1267	23 Mill Road	D01 P8N6	Dublin	IE
1447	1268	Parklaan 22	2381 EX	Leiden	NL
1448	1269	85 avenue Jean Jaurès	44800	Nantes	FR
1449	1270	51 Mill Road	T12 V2V9	Cork	IE
1450	1271	Wiesenweg 87	8029	Graz	AT
1451	1272	27 place du Marché	44300	Nantes	FR
1452	1273	Kerkstraat 43	3543 PA	Utrecht	NL
1453	1273	Lindelaan 8	9793 RV	Groningen	NL
1454	1274	28 avenue Jean Jaurès	69004	Lyon	FR
1455	1275	Havenkade 100	1078 BR	Amsterdam	NL
1456	1276	Nørregade 55	8915	Aarhus	DK
1457	1277	Stationsstraat 29	3068	Leuven	BE
1458	1278	53 Harbour View	D00 A1R4	Dublin	IE
1459	1279	122 place du Marché	69008	Lyon	FR
1460	1280	Havenkade 33	2335 NL	Leiden	NL
1461	1281	Lindenweg 10	20828	Hamburg	DE
1462	1282	22 Orchard Lane	H91 P9W4	Galway	IE
1463	1283	Rosenstraße 5	50396	Köln	DE
1464	1284	Skovvej 81	8119	Aarhus	DK
1465	1285	Kerkstraat 48	9777 HE	Groningen	NL
1466	1286	Nieuwstraat 49	2300 LD	Leiden	NL
1467	1287	Am Bahnhof 82	50730	Köln	DE
1468	1287	Mühlenweg 48	28953	Bremen	DE
1469	1288	Molenweg 32	2340 TC	Leiden	NL
1470	1289	74 avenue Jean Jaurès	69008	Lyon	FR
1471	1290	Kastanjelaan 17	2096	Antwerpen	BE
1472	1291	Mühlenweg 14	28969	Bremen	DE
1473	1292	Nørregade 22	2067	København	DK
1474	1293	58 avenue Jean Jaurès	59600	Lille	FR
1475	1294	Strandgade 90	5269	Odense	DK
1476	1295	Nieuwstraat 57	9713 XB	Groningen	NL
1477	1296	Kerkstraat 73	9732 CH	Groningen	NL
1478	1297	Lindenweg 83	28242	Bremen	DE
1479	1298	Parklaan 72	5673 BD	Eindhoven	NL
1480	1299	123 rue de la Gare	69000	Lyon	FR
1481	1300	Gartenstraße 41	79939	Freiburg	DE
1482	1300	Nieuwstraat 11	5684 RR	Eindhoven	NL
1483	1301	Gartenstraße 40	04374	Leipzig	DE
1484	1302	Strandgade 122	5555	Odense	DK
1485	1303	Møllevej 30	5749	Odense	DK
1486	1304	Nørregade 45	5432	Odense	DK
1487	1305	Schulgasse 55	1290	Wien	AT
1488	1306	Skovvej 99	8736	Aarhus	DK
1489	1307	Kerkstraat 16	3049	Leuven	BE
1490	1308	Kerkstraat 17	5671 AL	Eindhoven	NL
1491	1308	Schulgasse 22	1220	Wien	AT
1492	1309	Rosenstraße 21	04752	Leipzig	DE
1493	1310	Møllevej 53	8433	Aarhus	DK
1494	1311	Schulgasse 28	1960	Wien	AT
1495	1312	17 Church Street	H91 N8E0	Galway	IE
1496	1313	Skovvej 50	8196	Aarhus	DK
1497	1314	Rue du Moulin 63	2045	Antwerpen	BE
1498	1314	Rue du Moulin 64	2023	Antwerpen	BE
1499	1315	Gartenstraße 46	50222	Köln	DE
1500	1316	Havenkade 67	3570 RN	Utrecht	NL
1501	1316	Havenkade 94	9713 EK	Groningen	NL
1502	1317	Kerkstraat 80	3510 TW	Utrecht	NL
1503	1318	Lindenweg 75	20184	Hamburg	DE
1504	1319	Rosenstraße 30	04599	Leipzig	DE
1505	1320	Bahnhofstraße 69	4057	Linz	AT
1506	1321	Nieuwstraat 47	3513 CC	Utrecht	NL
1507	1321	Møllevej 114	2328	København	DK
1508	1322	Schillerstraße 80	04737	Leipzig	DE
1509	1323	Schulgasse 73	8043	Graz	AT
1510	1324	Nieuwstraat 21	9722 RV	Groningen	NL
1511	1325	Lindenweg 61	50763	Köln	DE
1512	1326	Gartenstraße 52	04776	Leipzig	DE
1513	1327	Kerkstraat 12	9004	Gent	BE
1514	1328	Schillerstraße 73	50661	Köln	DE
1515	1329	Am Bahnhof 102	79958	Freiburg	DE
1516	1330	Stationsstraat 54	5036	Namur	BE
1517	1331	Am Bahnhof 64	04942	Leipzig	DE
1518	1331	Stationsstraat 116	5094	Namur	BE
1519	1332	Lindenweg 53	50772	Köln	DE
1520	1333	8 rue des Lilas	69005	Lyon	FR
1521	1334	46 rue des Lilas	69004	Lyon	FR
1522	1335	Parklaan 16	2361 AV	Leiden	NL
1523	1336	Nieuwstraat 49	3502 EP	Utrecht	NL
1524	1337	Nieuwstraat 4	9713 XN	Groningen	NL
1525	1338	Havenkade 46	9740 WK	Groningen	NL
1526	1339	49 rue des Lilas	44000	Nantes	FR
1527	1340	Skovvej 26	8709	Aarhus	DK
1528	1341	Strandgade 58	8897	Aarhus	DK
1529	1342	Stationsstraat 6	9068	Gent	BE
1530	1342	Kerkstraat 15	1033 XL	Amsterdam	NL
1531	1343	Lindelaan 88	9701 WV	Groningen	NL
1532	1343	Molenweg 10	5614 WL	Eindhoven	NL
1533	1344	Rosenstraße 36	50595	Köln	DE
1534	1345	Nørregade 82	2828	København	DK
1535	1346	Nieuwstraat 35	5647 KB	Eindhoven	NL
1536	1347	Lindelaan 28	9708 XT	Groningen	NL
1537	1348	Parklaan 60	3591 BW	Utrecht	NL
1538	1349	45 Mill Road	D01 T2D7	Dublin	IE
1539	1350	Kastanjelaan 44	3041	Leuven	BE
1540	1351	Strandgade 42	5842	Odense	DK
1541	1352	Kastanjelaan 99	5019	Namur	BE
1542	1352	103 place du Marché	35900	Rennes	FR
1543	1353	Møllevej 21	5627	Odense	DK
1544	1354	Mühlenweg 44	79495	Freiburg	DE
1545	1355	Nieuwstraat 40	3544 CT	Utrecht	NL
1546	1356	Gartenstraße 32	20844	Hamburg	DE
1547	1357	33 rue des Lilas	59100	Lille	FR
1548	1358	Bahnhofstraße 6	8020	Graz	AT
1549	1358	Am Bahnhof 43	28495	Bremen	DE
1550	1359	Mühlenweg 58	50225	Köln	DE
1551	1360	109 rue des Lilas	69003	Lyon	FR
1552	1361	Lindenweg 9	20379	Hamburg	DE
1553	1362	Lindelaan 133	2379 VC	Leiden	NL
1554	1363	Gartenstraße 14	79866	Freiburg	DE
1555	1364	Parklaan 7	9744 VE	Groningen	NL
1556	1365	Am Bahnhof 39	50371	Köln	DE
1557	1366	Parklaan 45	5679 CA	Eindhoven	NL
1558	1367	Am Bahnhof 31	50282	Köln	DE
1559	1368	39 place du Marché	69005	Lyon	FR
1560	1369	17 Church Street	H91 R4N4	Galway	IE
1561	1370	Kerkstraat 118	2361 HC	Leiden	NL
1562	1371	Gartenstraße 26	28463	Bremen	DE
1563	1372	56 place du Marché	35200	Rennes	FR
1564	1373	Lindenweg 20	50927	Köln	DE
1565	1374	Schillerstraße 7	20842	Hamburg	DE
1566	1375	16 place du Marché	44100	Nantes	FR
1567	1375	Lindelaan 36	9743 NK	Groningen	NL
1568	1376	Kerkstraat 89	3547 DD	Utrecht	NL
1569	1376	52 Mill Road	T12 K1N1	Cork	IE
1570	1377	Bahnhofstraße 68	8057	Graz	AT
1571	1378	Parklaan 65	3529 NW	Utrecht	NL
1572	1379	76 Mill Road	H91 A2R2	Galway	IE
1573	1380	Kerkstraat 39	5640 PW	Eindhoven	NL
1574	1381	Kastanjelaan 78	3098	Leuven	BE
1575	1382	59 Mill Road	H91 A6W6	Galway	IE
1576	1383	Parklaan 110	1096 AP	Amsterdam	NL
1577	1384	106 Orchard Lane	H91 R4T2	Galway	IE
1578	1384	91 rue des Lilas	59700	Lille	FR
1579	1385	76 Harbour View	D03 X5V7	Dublin	IE
1580	1386	Molenweg 33	5665 RP	Eindhoven	NL
1581	1387	Kastanjelaan 38	5047	Namur	BE
1582	1388	Mühlenweg 19	20790	Hamburg	DE
1583	1388	Kastanjelaan 51	2012	Antwerpen	BE
1584	1389	Kerkstraat 33	2064	Antwerpen	BE
1585	1390	27 rue des Lilas	69003	Lyon	FR
1586	1390	Havenkade 38	2385 KK	Leiden	NL
1587	1391	Rosenstraße 11	04376	Leipzig	DE
1588	1392	Lindengasse 93	8037	Graz	AT
1589	1393	Kastanjelaan 34	3089	Leuven	BE
1590	1394	Nieuwstraat 14	2384 EE	Leiden	NL
1591	1395	Schulgasse 13	8087	Graz	AT
1592	1396	Schillerstraße 16	50899	Köln	DE
1593	1397	84 place du Marché	59500	Lille	FR
1594	1398	76 Mill Road	H91 E1T3	Galway	IE
1595	1399	71 rue de la Gare	59600	Lille	FR
1596	1400	Wiesenweg 123	1270	Wien	AT
1597	1401	57 place du Marché	69008	Lyon	FR
1598	1402	Skovvej 15	2945	København	DK
1599	1403	25 rue des Lilas	69004	Lyon	FR
1600	1404	Havenkade 76	9790 PR	Groningen	NL
1601	1405	Nieuwstraat 97	1099 ND	Amsterdam	NL
1602	1406	Strandgade 13	2506	København	DK
1603	1406	Nørregade 78	2411	København	DK
1604	1407	102 Harbour View	H91 X5T5	Galway	IE
1605	1408	Nieuwstraat 66	1005 AP	Amsterdam	NL
1606	1409	29 Orchard Lane	T12 W7E8	Cork	IE
1607	1410	Schillerstraße 45	50036	Köln	DE
1608	1411	Rosenstraße 35	28671	Bremen	DE
1609	1412	Am Bahnhof 37	20329	Hamburg	DE
1610	1413	21 place du Marché	35600	Rennes	FR
1611	1414	Lindelaan 109	2331 AD	Leiden	NL
1612	1415	77 Church Street	H91 R7H1	Galway	IE
1613	1416	Lindengasse 10	8005	Graz	AT
1614	1417	Lindelaan 46	1068 NT	Amsterdam	NL
1615	1418	Skovvej 44	8565	Aarhus	DK
1616	1419	Lindenweg 53	50341	Köln	DE
1617	1420	102 rue des Lilas	35500	Rennes	FR
1618	1421	Schillerstraße 86	04096	Leipzig	DE
1619	1422	Havenkade 99	9713 VX	Groningen	NL
1620	1423	Havenkade 25	5614 DR	Eindhoven	NL
1621	1424	Lindengasse 50	1170	Wien	AT
1622	1425	41 rue des Lilas	35600	Rennes	FR
1623	1425	26 Harbour View	H91 K7X8	Galway	IE
1624	1426	Lindelaan 36	3551 XK	Utrecht	NL
1625	1427	Havenkade 49	5683 PC	Eindhoven	NL
1626	1428	82 place du Marché	69008	Lyon	FR
1627	1429	Nieuwstraat 65	2342 XK	Leiden	NL
1628	1430	Schillerstraße 68	20232	Hamburg	DE
1629	1431	Kerkstraat 52	2024	Antwerpen	BE
1630	1432	44 Harbour View	H91 N4E8	Galway	IE
1631	1433	Skovvej 101	8647	Aarhus	DK
1632	1434	Nieuwstraat 80	3592 ET	Utrecht	NL
1633	1435	77 rue des Lilas	44200	Nantes	FR
1634	1436	13 place du Marché	35200	Rennes	FR
1635	1437	Stationsstraat 58	9046	Gent	BE
1636	1438	Kerkstraat 64	3572 KT	Utrecht	NL
1637	1439	76 Orchard Lane	H91 W5K3	Galway	IE
1638	1440	Gartenstraße 28	20928	Hamburg	DE
1639	1440	Lindengasse 32	8093	Graz	AT
1640	1441	37 avenue Jean Jaurès	35600	Rennes	FR
1641	1442	Gartenstraße 81	20629	Hamburg	DE
1642	1442	Parklaan 92	9798 HP	Groningen	NL
1643	1443	Lindengasse 81	1520	Wien	AT
1644	1444	Gartenstraße 41	50679	Köln	DE
1645	1445	69 avenue Jean Jaurès	35700	Rennes	FR
1646	1445	134 Harbour View	H91 L6C6	Galway	IE
1647	1446	Molenweg 33	1082 VE	Amsterdam	NL
1648	1447	Parklaan 15	3505 KN	Utrecht	NL
1649	1448	Skovvej 97	8128	Aarhus	DK
1650	1449	71 place du Marché	44100	Nantes	FR
1651	1450	Rue du Moulin 39	9089	Gent	BE
1652	1450	Gartenstraße 37	04357	Leipzig	DE
1653	1451	Nieuwstraat 67	3532 NX	Utrecht	NL
1654	1452	44 rue de la Gare	44000	Nantes	FR
1655	1453	Stationsstraat 82	3085	Leuven	BE
1656	1454	Wiesenweg 33	8045	Graz	AT
1657	1455	Am Bahnhof 4	20892	Hamburg	DE
1658	1456	19 place du Marché	44500	Nantes	FR
1659	1457	Havenkade 38	9752 RW	Groningen	NL
1660	1458	Skovvej 39	2360	København	DK
1661	1459	Kerkstraat 44	9043	Gent	BE
1662	1460	Parklaan 12	3596 XP	Utrecht	NL
1663	1461	7 Mill Road	T12 A0B1	Cork	IE
1664	1461	Havenkade 14	3536 BK	Utrecht	NL
1665	1462	Gartenstraße 88	20139	Hamburg	DE
1666	1463	17 Church Street	H91 H6E2	Galway	IE
1667	1464	Strandgade 36	2311	København	DK
1668	1465	28 avenue Jean Jaurès	59800	Lille	FR
1669	1466	Lindenweg 18	20377	Hamburg	DE
1670	1467	Skovvej 108	5936	Odense	DK
1671	1468	Bahnhofstraße 58	4082	Linz	AT
1672	1469	Havenkade 81	9752 LB	Groningen	NL
1673	1470	Bahnhofstraße 73	4088	Linz	AT
1674	1471	Schillerstraße 39	04691	Leipzig	DE
1675	1472	Strandgade 39	5746	Odense	DK
1676	1473	Schulgasse 13	1790	Wien	AT
1677	1473	Møllevej 89	2776	København	DK
1678	1474	Havenkade 63	5600 XH	Eindhoven	NL
1679	1475	33 Church Street	T12 W6V0	Cork	IE
1680	1476	Nieuwstraat 47	1084 ND	Amsterdam	NL
1681	1477	Lindelaan 56	5664 XE	Eindhoven	NL
1682	1478	77 Church Street	D00 L7N2	Dublin	IE
1683	1479	Nørregade 120	2974	København	DK
1684	1480	Gartenstraße 20	50530	Köln	DE
1685	1481	Schillerstraße 39	79236	Freiburg	DE
1686	1482	Molenweg 85	9753 NE	Groningen	NL
1687	1483	46 avenue Jean Jaurès	35200	Rennes	FR
1688	1483	Lindengasse 80	8048	Graz	AT
1689	1484	Schillerstraße 7	28435	Bremen	DE
1690	1485	Parklaan 78	2395 BD	Leiden	NL
1691	1486	Nieuwstraat 130	1074 RX	Amsterdam	NL
1692	1487	Havenkade 44	3545 RK	Utrecht	NL
1693	1488	Møllevej 54	8782	Aarhus	DK
1694	1489	Strandgade 44	5656	Odense	DK
1695	1490	Lindenweg 34	04843	Leipzig	DE
1696	1491	Rue du Moulin 53	5066	Namur	BE
1697	1491	Mühlenweg 106	04768	Leipzig	DE
1698	1492	78 place du Marché	44500	Nantes	FR
1699	1493	Gartenstraße 77	04471	Leipzig	DE
1700	1494	Stationsstraat 17	2064	Antwerpen	BE
1701	1495	Lindenweg 16	28735	Bremen	DE
1702	1496	Havenkade 13	1009 HL	Amsterdam	NL
1703	1497	Molenweg 92	9748 PB	Groningen	NL
1704	1498	Molenweg 117	5675 KR	Eindhoven	NL
1705	1499	Lindelaan 89	1052 BA	Amsterdam	NL
1706	1500	36 rue de la Gare	35900	Rennes	FR
\.

SELECT setval(pg_get_serial_sequence('addresses', 'id'), (SELECT max(id) FROM addresses));
